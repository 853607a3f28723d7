import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { type Entries, fillsTrap } from '@/lib/questionnaire/form-fields'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Refusal } from '../command'
import { MAY_WAIT_FIELD, readSignUp, type SignUpProblem } from '../sign-up-form'
import type { Workshop } from '../workshop'
import { addSignUp } from './add-sign-up'

export type SentSignUp = { workshop: Workshop; submissionId: SubmissionId; language: Language; entries: Entries }

/** Where she is told the rest: by e-mail, the same whatever came of it; else behind the link of the sign-up. */
export type SignedUp = { by: 'email'; email: string } | { by: 'link'; id: SignUpId }

export type SignUpRefusal = { kind: 'invalid'; problems: SignUpProblem[] } | { kind: 'conflict' } | { kind: 'refused'; reason: Refusal }

/**
 * Signs a party up. Sending the same form again is the same sign-up. Whether an e-mail address is signed up already
 * shows only in the mail to it, so that nobody can find out who is coming.
 */
export async function signUpForWorkshop({ workshop, submissionId, language, entries }: SentSignUp, database: Database = webDatabase()): Promise<Outcome<SignedUp, SignUpRefusal>> {
  const read = readSignUp(workshop, entries)
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems })
  const { answers, signUp } = read
  const mayWait = entries.some(([field]) => field === MAY_WAIT_FIELD)
  const checked = { slug: workshop.slug, submissionId, language, answers, signUp, mayWait, suspect: fillsTrap(entries) }
  const added = await database.transaction((tx) => addSignUp(checked, { host: null, tx }))
  if (!added.ok) {
    if (added.reason === 'already') throw new Error('no resident is told who is signed up')
    return refused(added.reason === 'conflict' ? { kind: 'conflict' } : { kind: 'refused', reason: added.reason })
  }
  return done(signUp.email === null ? { by: 'link', id: added.value } : { by: 'email', email: signUp.email })
}
