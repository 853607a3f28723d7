/**
 * A page that differs between visitors in one word only, kept as bytes: making bytes of fifty kilobytes of text for
 * each visitor costs the processor more than all else that the page takes.
 */
export type PageWithGaps = readonly Buffer[]

/** Cuts the page wherever the mark stands in it. */
export function cutAt(mark: string, html: string): PageWithGaps {
  return html.split(mark).map((part) => Buffer.from(part))
}

/** The page with the word in each gap. What is kept is sent as it is, without a copy. */
export function filledWith(word: string, page: PageWithGaps): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(word)
  const parts = page.flatMap((part, index) => (index === 0 ? [part] : [bytes, part]))
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
}
