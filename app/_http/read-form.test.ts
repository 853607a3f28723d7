import { expect, test } from 'vitest'
import { readForm } from './read-form'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** A form that comes in these pieces, and then ends or breaks off. */
function sent(pieces: Uint8Array[], { breaksOff = false } = {}): Request {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift()
      if (piece) controller.enqueue(piece)
      else if (breaksOff) controller.error(new Error('the connection was lost'))
      else controller.close()
    },
  })
  return new Request('http://localhost/', { method: 'POST', headers: FORM, body, duplex: 'half' } as RequestInit)
}

const bytes = (text: string) => new TextEncoder().encode(text)

test('the fields of a form are read in order, wherever its pieces were cut', async () => {
  const [head, tail] = [bytes('a=1&b=%C3').slice(0, 7), bytes('C3%A4&a=2')]
  expect(await readForm(sent([head, tail]))).toEqual({ ok: true, value: [['a', '1'], ['b', 'ä'], ['a', '2']] })
})

test('a form that breaks off on the way is refused and is no fault', async () => {
  expect(await readForm(sent([bytes('a=1&b=')], { breaksOff: true }))).toEqual({ ok: false, reason: 'unreadable' })
})

test('a form beyond the limit is refused without reading on', async () => {
  const pieces = Array.from({ length: 20 }, () => new Uint8Array(64 * 1024))
  expect(await readForm(sent(pieces))).toEqual({ ok: false, reason: 'too-large' })
  expect(pieces.length).toBeGreaterThan(10)
})
