import type { ReactNode } from 'react'
import { staticMarkup } from '@/app/_http/static-markup'

/** Markup of releases as bytes, newest use last. A breakdown may be a megabyte, so only the last used are kept. */
const kept = new Map<string, Promise<Buffer>>()
const MOST = 30

/**
 * The markup of something that never changes, drawn once. Drawing fifteen questions by eight groups takes a tenth of a
 * second of the processor that residents' answers wait for; who may see it is asked before, each time.
 */
export function keptMarkup(key: string, draw: () => Promise<ReactNode>): Promise<Buffer> {
  const known = kept.get(key)
  const markup = known ?? render(draw)
  kept.delete(key)
  kept.set(key, markup)
  if (!known) markup.catch(() => { if (kept.get(key) === markup) kept.delete(key) })
  const [longestUnused] = kept.keys()
  if (kept.size > MOST && longestUnused !== undefined) kept.delete(longestUnused)
  return markup
}

async function render(draw: () => Promise<ReactNode>): Promise<Buffer> {
  return Buffer.from(await staticMarkup(await draw()))
}
