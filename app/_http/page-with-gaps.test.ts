import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAt, filledWith } from './page-with-gaps'

test('a page with gaps, filled, is the page with the word in place of each mark', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), fc.string({ unit: 'grapheme' }), async (parts, word) => {
    const texts = parts.map((part) => part.replaceAll('|', ''))
    const filled = await new Response(filledWith(word, cutAt('|', texts.join('|')))).text()
    expect(filled).toBe(withoutByteOrderMark(texts.join(word)))
  }))
})

/** A reader of text drops it at the very beginning. */
function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
