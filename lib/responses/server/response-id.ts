import 'server-only'
import { storedId } from '@/lib/questionnaire/server/form-fingerprints'
import { ResponseId, type SubmissionId } from '@/lib/vocabulary/ids'

/** The id under which an answer is stored. */
export function responseId(submission: SubmissionId): ResponseId {
  return ResponseId.parse(storedId('response', submission))
}
