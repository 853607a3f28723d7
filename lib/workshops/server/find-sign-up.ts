import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { channelFor } from '@/lib/mail/server/channel-for'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { OwnSignUp } from '../own-sign-up'
import type { SignUp } from '../sign-up'
import { Workshop } from '../workshop'
import { countBefore } from './count-before'

/** The sign-up of that id; `null` when there is none any more. */
export async function findSignUp(id: SignUpId, tx: Database = webDatabase()): Promise<OwnSignUp | null> {
  const [row] = await tx.select({ person: signUp, at: workshop }).from(signUp).innerJoin(workshop, eq(workshop.id, signUp.workshopId)).where(eq(signUp.id, id))
  if (!row) return null
  const { person, at } = row
  const { name, email, phone, needs, language } = person
  const { number, turn, state, mode, party, offerEndsAt } = person
  const found: SignUp = { id, number, turn, state, mode, party, offerEndsAt, reach: channelFor(email === null ? 'phone' : 'email') }
  const mayJoin = found.mode === 'remote' && found.state === 'confirmed'
  return {
    signUp: found,
    workshop: Workshop.parse(at),
    name, email, phone, needs, language,
    position: found.state === 'waiting' ? 1 + await countBefore(person, tx) : null,
    remoteAddress: mayJoin ? at.remoteAddress : null,
  }
}
