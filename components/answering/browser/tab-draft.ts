import type { Draft } from './draft'

/** The draft of this tab; `null` when there is none or the browser keeps nothing. */
export function readTab(key: string): Draft | null {
  try {
    return parse(sessionStorage.getItem(key))
  } catch {
    return null
  }
}

/** A browser that may store nothing still has the form itself. */
export function writeTab(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch { /* nothing to be done */ }
}

export function forgetTab(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch { /* nothing was kept */ }
}

/** Guarantee: only this file writes under the key, in this shape. */
function parse(text: string | null): Draft | null {
  return text === null ? null : (JSON.parse(text) as Draft)
}
