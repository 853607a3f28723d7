import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { workshopAnnouncement } from '@/db/schema/workshops'
import { linkToken } from '@/lib/access/server/link-token'
import { now } from '@/lib/clock/server/now'
import { readSettings } from '@/lib/config/server/settings'
import { addressIn } from '@/lib/i18n/addresses'
import type { Writer } from '@/lib/mail/server/writer'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { type LetterFacts, LETTER_KINDS, signUpLetter, signUpShort } from '../letter'
import { findSignUp } from './find-sign-up'

/** Writes the letters about sign-ups, when they are sent or read; `null` when the person's data is gone. */
export const writeSignUpLetter: Writer = async ({ subject, kind, params, channel }, tx) => {
  const known = LETTER_KINDS.find((each) => each === kind)
  if (known === undefined) throw new Error(`no letter ${kind} about sign-ups`)
  const own = await findSignUp(SignUpId.parse(subject), tx)
  const to = channel === 'email' ? own?.email : own?.phone
  if (!own || to == null) return null
  const { workshop, signUp, remoteAddress, language } = own
  const site = { address: readSettings('PUBLIC_URL').PUBLIC_URL, ownPath: addressIn(language, `/my/${linkToken('sign-up', signUp.id)}`) }
  const facts: LetterFacts = { kind: known, params, language, workshop, signUp, remoteAddress, announcement: await announcementOf(params, tx), site, now: now() }
  return { to, letter: signUpLetter(facts), short: signUpShort(facts) }
}

async function announcementOf({ announcement }: Record<string, string | number>, tx: Database): Promise<string | null> {
  if (typeof announcement !== 'string') return null
  const [row] = await tx.select({ text: workshopAnnouncement.text }).from(workshopAnnouncement).where(eq(workshopAnnouncement.id, announcement))
  return row?.text ?? null
}
