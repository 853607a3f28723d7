import { FIELD } from '@/lib/questionnaire/form-fields'
import { allEntries, button, isOwnField, type Page } from './page'
import { forgetKept, keepLonger, readKept } from './kept-draft'

/** A half-made answer: its id and version go with it, its language does not. */
export type Draft = { id: string; version: string; entries: [string, string][] }

/** One draft per form, whatever the language of its address. */
function draftKey({ form }: Page): string {
  return `answers ${new URL(form.action).pathname.replace(/^\/[^/]+/, '')}`
}

function value({ form }: Page, name: string): string {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : ''
}

/**
 * Keeps what is filled in for the life of the tab and, where she ticks the box, for fourteen days on this device.
 * A form that the server gave back filled in wins over a draft.
 */
export async function keepDraft(page: Page): Promise<void> {
  const key = draftKey(page)
  const box = document.querySelector<HTMLInputElement>('#keep input')
  const wasGiven = page.form.hasAttribute('data-given')
  const kept = await readKept(key)
  const draft = wasGiven ? null : (readTab(key) ?? kept)
  if (draft && draft.version === value(page, FIELD.version)) restore(page, draft)
  if (box) box.checked = kept !== null
  const save = () => {
    const now: Draft = { id: value(page, FIELD.id), version: value(page, FIELD.version), entries: allEntries(page.form).filter(([name]) => !isOwnField(name)) }
    sessionStorage.setItem(key, JSON.stringify(now))
    if (box?.checked === true) void keepLonger(key, now)
  }
  page.form.addEventListener('input', save)
  page.form.addEventListener('change', save)
  box?.addEventListener('change', () => { if (!box.checked) void forgetKept(key) })
  showBox(page, key)
  save()
}

/** Nothing stays on the device once the answer is stored, but the tab remembers the id: going back is the same answer. */
export function forgetDraft(page: Page): Promise<void> {
  return forgetKept(draftKey(page))
}

function showBox(page: Page, key: string): void {
  const place = document.getElementById('keep')
  if (!place) return
  place.hidden = false
  place.append(button(page.say('browser.clear'), () => {
    if (!confirm(page.say('browser.clear-sure'))) return
    sessionStorage.removeItem(key)
    void forgetKept(key).then(() => { location.assign(location.pathname) })
  }))
}

/** Guarantee: only this file writes under the key, in this shape. */
function readTab(key: string): Draft | null {
  const text = sessionStorage.getItem(key)
  return text === null ? null : (JSON.parse(text) as Draft)
}

function restore(page: Page, { id, entries }: Draft): void {
  const own = page.form.elements.namedItem(FIELD.id)
  if (own instanceof HTMLInputElement) own.value = id
  for (const control of page.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name^="q."]')) {
    const values = entries.filter(([name]) => name === control.name).map(([, text]) => text)
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
  page.form.dispatchEvent(new Event('answers-restored'))
  page.form.dispatchEvent(new Event('change'))
  if (entries.some(([name, text]) => name.startsWith('q.') && text !== '')) page.announce(page.say('browser.restored'))
}
