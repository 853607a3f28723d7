import { type Entries, FIELD } from '@/lib/questionnaire/form-fields'
import { SubmissionId } from '@/lib/vocabulary/ids'

/** The id the form carried; `null` when it is missing, repeated or malformed. */
export function submissionIdOf(entries: Entries): SubmissionId | null {
  const values = entries.filter(([name]) => name === FIELD.id).map(([, value]) => value)
  const parsed = SubmissionId.safeParse(values[0]?.toLowerCase())
  return values.length === 1 && parsed.success ? parsed.data : null
}
