import 'server-only'
import type { Database } from '@/db/client'
import { queueMessage } from '@/lib/mail/server/queue-message'
import type { Change, LetterKind } from '../ledger'
import { positionOf } from '../places'
import type { SignUp } from '../sign-up'
import type { LockedWorkshop } from './lock-places'

/** Under this name the letters about sign-ups are kept and written. */
export const SIGN_UP_TOPIC = 'sign-up'

/** What an official calls about. What somebody has just done herself need not be told her by telephone. */
const CALLED_ABOUT: readonly LetterKind[] = ['offer', 'workshop-changed', 'workshop-cancelled']

/** Asks for the letters about these changes, at most one for each. */
export async function queueLetters({ places }: LockedWorkshop, changes: readonly Change[], tx: Database): Promise<void> {
  const signUps = new Map(places.signUps.map((signUp) => [signUp.id, signUp]))
  for (const { after } of changes) signUps.set(after.id, after)
  for (const { after, letter } of changes) {
    if (letter === null || (after.reach === 'call' && !CALLED_ABOUT.includes(letter))) continue
    const params = paramsOf(after, letter, [...signUps.values()])
    await queueMessage({ topic: SIGN_UP_TOPIC, subject: after.id, kind: letter, params, channel: after.reach }, tx)
  }
}

function paramsOf(signUp: SignUp, letter: LetterKind, signUps: readonly SignUp[]): Record<string, string | number> {
  if (letter === 'offer' && signUp.offerEndsAt !== null) return { until: signUp.offerEndsAt.toISOString() }
  const position = letter === 'waiting' ? positionOf({ signUps }, signUp) : null
  return position === null ? {} : { position }
}
