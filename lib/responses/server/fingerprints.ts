import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import type { Answers } from '@/lib/questionnaire/answers'
import { ResponseId, type SubmissionId } from '@/lib/vocabulary/ids'

/** The id under which an answer is stored: a hash, in the shape of a UUID, so that a row leads to nobody's browser. */
export function responseId(submission: SubmissionId): ResponseId {
  return ResponseId.parse(asUuid(createHash('sha256').update(`response${submission}`).digest('hex')))
}

/**
 * Tells the same content from another. Keyed with the submission id, which nobody keeps, so that holding the
 * database does not let anyone try guesses. Language and channel are no part of it.
 */
export function contentMac(submission: SubmissionId, answers: Answers): string {
  return createHmac('sha256', submission).update(JSON.stringify([sortedEntries(answers.given), sortedEntries(answers.words)])).digest('base64url')
}

// Without I, L, O and U, which are read wrongly.
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The check code: 80 bits in four groups of four characters of Crockford's base 32. */
export function checkCode(submission: SubmissionId): string {
  const bytes = createHash('sha256').update(`receipt${submission}`).digest().subarray(0, 10)
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const characters = (bits.match(/.{5}/g) ?? []).map((five) => CROCKFORD.charAt(Number.parseInt(five, 2)))
  return (characters.join('').match(/.{4}/g) ?? []).join('-')
}

function asUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

function sortedEntries(values: Record<string, unknown>): unknown[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value])
}
