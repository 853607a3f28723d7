import type { Entries } from '@/lib/questionnaire/form-fields'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { isDecodable } from './percent-encoding'
import { type BodyRefusal, readBody } from './read-body'

/** More than any honest answer takes: fifteen questions with full texts are 20 kB. */
const MOST_BYTES = 256 * 1024

export type FormRefusal = BodyRefusal

/** The fields of a posted form, in order. Type and size are checked before more is read; nothing beyond the limit is kept. */
export async function readForm(request: Request): Promise<Outcome<Entries, FormRefusal>> {
  const body = await readBody(request, { type: 'application/x-www-form-urlencoded', mostBytes: MOST_BYTES })
  if (!body.ok) return body
  const text = body.value
  // URLSearchParams would put a replacement character where the percent-encoded bytes are no UTF-8.
  if (!isDecodable(text.replaceAll('+', ' '))) return refused('unreadable')
  return done([...new URLSearchParams(text)])
}
