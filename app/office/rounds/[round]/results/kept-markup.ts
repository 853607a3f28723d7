import type { ReactNode } from 'react'
import { staticMarkup } from '@/app/_http/static-markup'

/** Markup of releases, newest use last. A breakdown may be a megabyte, so only the last used are kept. */
const kept = new Map<string, Promise<string>>()
const MOST = 30

/**
 * The markup of something that never changes, drawn once. Drawing fifteen questions by eight groups takes a tenth of a
 * second of the processor that residents' answers wait for; who may see it is asked before, each time.
 */
export function keptMarkup(key: string, draw: () => Promise<ReactNode>): Promise<string> {
  const known = kept.get(key)
  const markup = known ?? draw().then(staticMarkup)
  kept.delete(key)
  kept.set(key, markup)
  if (!known) markup.catch(() => { if (kept.get(key) === markup) kept.delete(key) })
  const [longestUnused] = kept.keys()
  if (kept.size > MOST && longestUnused !== undefined) kept.delete(longestUnused)
  return markup
}
