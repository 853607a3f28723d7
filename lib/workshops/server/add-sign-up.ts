import 'server-only'
import type { Database } from '@/db/client'
import type { Actor } from '@/lib/access/roles'
import { RESIDENT } from '@/lib/audit/server/append-audit-line'
import { channelFor } from '@/lib/mail/server/channel-for'
import { contentMac, storedId } from '@/lib/questionnaire/server/form-fingerprints'
import type { Answers } from '@/lib/questionnaire/answers'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Refusal } from '../command'
import type { SignUpAnswers } from '../sign-up-form'
import { findEarlier, tellAlreadySignedUp } from './already-signed-up'
import { carryOutCommand } from './carry-out-command'
import { lockWorkshop, readPlaces } from './lock-places'

/** A sign-up whose form was found in order. */
export type CheckedSignUp = { slug: string; submissionId: SubmissionId; language: Language; answers: Answers; signUp: SignUpAnswers; mayWait: boolean; suspect: boolean }

/**
 * Adds a checked sign-up, by a resident or for her by a host. The same form again is the same sign-up. An e-mail address
 * that is signed up already is told so in a letter, and a resident learns nothing of it.
 */
export async function addSignUp({ slug, submissionId, language, answers, signUp, mayWait, suspect }: CheckedSignUp, { host, tx }: { host: Actor | null; tx: Database }): Promise<Outcome<SignUpId, Refusal | 'conflict' | 'already'>> {
  const id = SignUpId.parse(storedId('sign-up', submissionId))
  const mac = contentMac(submissionId, answers)
  const { name, email, phone, needs, mode, party } = signUp
  const row = await lockWorkshop(slug, tx)
  if (!row) return refused('unknown')
  const [locked, earlier] = await Promise.all([readPlaces(row, { and: id }, tx), findEarlier({ id, contentMac: mac, email }, row, tx)])
  if (earlier.form === 'other') return refused('conflict')
  if (earlier.form === 'same') return done(id)
  // A host sees who is coming, so she is told; nobody else is.
  if (host !== null && earlier.active !== null) return refused('already')

  const reach = channelFor(email === null ? 'phone' : 'email')
  const command = { do: 'sign-up', signUp: { id, mode, party, reach }, mayWait, byHost: host !== null } as const
  const newcomer = { name, email, phone, needs, language, suspect, contentMac: mac }
  const refusal = earlier.active === null
    ? await carryOutCommand(locked, command, { actor: host ?? RESIDENT, newcomer, tx })
    : await tellAlreadySignedUp(earlier.active, { locked, command }, tx)
  return refusal === null ? done(id) : refused(refusal)
}
