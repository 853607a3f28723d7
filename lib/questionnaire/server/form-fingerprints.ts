import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import type { Answers } from '@/lib/questionnaire/answers'
import { asUuid, type SubmissionId } from '@/lib/vocabulary/ids'

/** The id under which a sent form is stored: a hash, in the shape of a UUID, so that a row leads to nobody's browser. */
export function storedId(kind: 'response' | 'sign-up' | 'co-developer', submission: SubmissionId): string {
  return asUuid(createHash('sha256').update(`${kind}${submission}`).digest('hex'))
}

/**
 * Tells the same content from another. Keyed with the submission id, which nobody keeps, so that holding the
 * database does not let anyone try guesses. Language and channel are no part of it.
 */
export function contentMac(submission: SubmissionId, answers: Answers): string {
  return createHmac('sha256', submission).update(JSON.stringify([sortedEntries(answers.given), sortedEntries(answers.words)])).digest('base64url')
}

function sortedEntries(values: Record<string, unknown>): unknown[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value])
}
