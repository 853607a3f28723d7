import type { Page } from '@/app/_http/document'
import { renderPage } from '@/app/_http/html-document'
import { cutAt, type PageWithGaps } from '@/app/_http/page-with-gaps'
import type { RoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'

/** Stands where a visitor's own word will be. No id and no check code looks like it. */
const GAP = 'own-word-goes-here'

const kept = new WeakMap<RoundToAnswer, Map<string, PageWithGaps>>()

/** A page of a round that differs between visitors in one word, drawn once for as long as nothing in the round changes. */
export async function keptPage(asked: RoundToAnswer, key: string, draw: (gap: string) => Page): Promise<PageWithGaps> {
  const pages = kept.get(asked) ?? new Map<string, PageWithGaps>()
  kept.set(asked, pages)
  const page = pages.get(key) ?? cutAt(GAP, await renderPage(draw(GAP)))
  pages.set(key, page)
  return page
}
