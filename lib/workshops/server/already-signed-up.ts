import 'server-only'
import { and, count, eq, inArray, or, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { message, signUp } from '@/db/schema/contacts'
import { SYSTEM } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { queueMessage } from '@/lib/mail/server/queue-message'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Command, Refusal } from '../command'
import { decide } from '../decide'
import { carryOutCommand } from './carry-out-command'
import type { LockedWorkshop } from './lock-places'
import { SIGN_UP_TOPIC } from './queue-letters'

/** So that nobody's mailbox can be filled by sending the form again and again. */
const MOST_LETTERS = 3

type Earlier = { /** The very form was sent before, or another one under its id. */ form: 'same' | 'other' | null; /** By which that address has, or may get, places. */ active: SignUpId | null }

/** What is known already of who signs up. */
export async function findEarlier({ id, contentMac, email }: { id: SignUpId; contentMac: string; email: string | null }, { id: workshopId }: { id: number }, tx: Database): Promise<Earlier> {
  const isActive = and(eq(signUp.workshopId, workshopId), inArray(signUp.state, ['confirmed', 'offered', 'waiting']), sql`lower(${signUp.email}) = lower(${email})`)
  const rows = await tx.select({ id: signUp.id, contentMac: signUp.contentMac }).from(signUp).where(or(eq(signUp.id, id), isActive))
  const sent = rows.find((row) => row.id === id)
  return { form: sent ? (sent.contentMac === contentMac ? 'same' : 'other') : null, active: rows.find((row) => row.id !== id)?.id ?? null }
}

/** Signs nobody up a second time, and says so in a letter; on the page it looks as for anybody else, refusals too. */
export async function tellAlreadySignedUp(known: SignUpId, { locked, command }: { locked: LockedWorkshop; command: Command }, tx: Database): Promise<Refusal | null> {
  const { refusal } = decide(locked.places, command, { now: now(), lastNumber: locked.lastNumber })
  await carryOutCommand(locked, { do: 'review' }, { actor: SYSTEM, tx })
  if (refusal !== null) return refusal
  const [sent] = await tx.select({ letters: count() }).from(message).where(and(eq(message.subject, known), eq(message.kind, 'already')))
  if ((sent?.letters ?? 0) < MOST_LETTERS) await queueMessage({ topic: SIGN_UP_TOPIC, subject: known, kind: 'already', params: {}, channel: 'email' }, tx)
  return null
}
