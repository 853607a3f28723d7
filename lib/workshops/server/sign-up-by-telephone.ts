import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { noAnswers } from '@/lib/questionnaire/answers'
import { SubmissionId } from '@/lib/vocabulary/ids'
import type { Outcome } from '@/lib/vocabulary/outcome'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Refusal } from '../command'
import type { TelephoneSignUp } from '../host-schema'
import { addSignUp } from './add-sign-up'

/** Signs somebody up who has called, also before and after the period of signing up; until the workshop begins. */
export async function signUpByTelephone(actor: Actor | null, input: TelephoneSignUp, database: Database = webDatabase()): Promise<Outcome<SignUpId, Refusal | 'conflict' | 'already'>> {
  const host = requirePermission(actor, 'host-workshops')
  const { slug, name, phone, email, mode, party, needs, mayWait } = input
  const signUp = { name, email: email || null, phone: phone || null, needs: needs || null, mode, party }
  const answers = { ...noAnswers(), given: { name, phone, email, mode, party, needs } }
  const checked = { slug, submissionId: SubmissionId.parse(input.submissionId), language: 'fi', answers, signUp, mayWait, suspect: false } as const
  return database.transaction((tx) => addSignUp(checked, { host, tx }))
}
