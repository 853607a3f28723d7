import 'server-only'
import { createHash } from 'node:crypto'
import type { SubmissionId } from '@/lib/vocabulary/ids'

// Without I, L, O and U, which are read wrongly.
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The check code: 80 bits in four groups of four characters of Crockford's base 32. */
export function checkCode(submission: SubmissionId): string {
  const bytes = createHash('sha256').update(`receipt${submission}`).digest().subarray(0, 10)
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const characters = (bits.match(/.{5}/g) ?? []).map((five) => CROCKFORD.charAt(Number.parseInt(five, 2)))
  return (characters.join('').match(/.{4}/g) ?? []).join('-')
}
