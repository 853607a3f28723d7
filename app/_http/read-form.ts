import type { Entries } from '@/lib/questionnaire/form-fields'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { isDecodable } from './percent-encoding'

/** More than any honest answer takes: fifteen questions with full texts are 20 kB. */
const MOST_BYTES = 256 * 1024

export type FormRefusal = 'wrong-type' | 'too-large' | 'unreadable'

/** The fields of a posted form, in order. Type and size are checked before more is read; nothing beyond the limit is kept. */
export async function readForm(request: Request): Promise<Outcome<Entries, FormRefusal>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return refused('wrong-type')
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return refused('too-large')

  const bytes = await readAtMost(request, MOST_BYTES)
  if (!bytes.ok) return bytes
  const text = decoded(bytes.value)
  // URLSearchParams would put a replacement character where the percent-encoded bytes are no UTF-8.
  if (text === null || !isDecodable(text.replaceAll('+', ' '))) return refused('unreadable')
  return done([...new URLSearchParams(text)])
}

async function readAtMost(request: Request, most: number): Promise<Outcome<Uint8Array, FormRefusal>> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength
      if (length > most) return refused('too-large')
      chunks.push(chunk)
    }
  } catch {
    // The connection was lost on the way. Nobody is there to be told, and it is no fault of ours.
    return refused('unreadable')
  }
  return done(Buffer.concat(chunks))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
