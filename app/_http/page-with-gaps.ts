/**
 * A page with places for what differs between visitors, kept as bytes: making bytes of fifty kilobytes of text for each
 * visitor costs the processor more than all else that the page takes.
 */
export type PageWithGaps = readonly Buffer[]

/** Cuts the page wherever the mark stands in it. */
export function cutAt(mark: string, html: string): PageWithGaps {
  return html.split(mark).map((part) => Buffer.from(part))
}

/** The page with the text in each gap. What is kept as bytes is sent as it is, without a copy. */
export function filledWith(text: string | Buffer, page: PageWithGaps): ReadableStream<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const parts = page.flatMap((part, index) => (index === 0 ? [part] : [bytes, part]))
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
}
