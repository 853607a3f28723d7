import 'server-only'
import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { appendAuditLine, SYSTEM } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { today } from '@/lib/clock/server/today'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { countHere } from '../arrivals'
import { isEndDue, isReminderDue } from '../due'
import { carryOutCommand } from './carry-out-command'
import { deletePeopleDaily } from './delete-people'
import { type LockedWorkshop, lockPlaces } from './lock-places'
import { SIGN_UP_TOPIC } from './queue-letters'
import { readArrivals } from './read-arrivals'

/** What time does to workshops, done every minute by the worker: offers lapse, people are reminded and thanked, and forgotten. */
export async function tendWorkshops(database: Database): Promise<void> {
  for (const slug of await withLapsedOffers(database)) await inLock(slug, database, async (locked, tx) => { await carryOutCommand(locked, { do: 'review' }, { actor: SYSTEM, tx }) })
  for (const slug of await toRemind(database)) await inLock(slug, database, remind)
  for (const slug of await toEnd(database)) await inLock(slug, database, end)
  await deletePeopleDaily(database)
}

async function inLock(slug: string, database: Database, act: (locked: LockedWorkshop, tx: Database) => Promise<void>): Promise<void> {
  await database.transaction(async (tx) => {
    const locked = await lockPlaces(slug, {}, tx)
    if (locked) await act(locked, tx)
  })
}

async function withLapsedOffers(tx: Database): Promise<string[]> {
  const rows = await tx.selectDistinct({ slug: workshop.slug }).from(signUp).innerJoin(workshop, eq(workshop.id, signUp.workshopId))
    .where(and(eq(signUp.state, 'offered'), lte(signUp.offerEndsAt, now())))
  return rows.map(({ slug }) => slug)
}

async function toRemind(tx: Database): Promise<string[]> {
  const rows = await tx.select().from(workshop).where(and(isNull(workshop.remindedOn), isNull(workshop.cancelledAt), gt(workshop.startsAt, now())))
  return rows.filter((row) => isReminderDue(row, now())).map(({ slug }) => slug)
}

async function remind(locked: LockedWorkshop, tx: Database): Promise<void> {
  await writeTo(locked, { kind: 'reminder', states: ['confirmed'] }, tx)
  await tx.update(workshop).set({ remindedOn: today() }).where(eq(workshop.id, locked.id))
}

async function toEnd(tx: Database): Promise<string[]> {
  const rows = await tx.select().from(workshop).where(and(isNull(workshop.endedOn), lte(workshop.endsAt, now())))
  return rows.filter((row) => isEndDue(row, now())).map(({ slug }) => slug)
}

/** Closes the door for good. Where nobody was checked in, nothing is known of who came, and nobody is called absent. */
async function end(locked: LockedWorkshop, tx: Database): Promise<void> {
  const { signUps, rules } = locked.places
  const arrived = countHere(await readArrivals(locked.id, tx))
  const wasCounted = arrived > 0
  if (wasCounted) await carryOutCommand(locked, { do: 'end' }, { actor: SYSTEM, tx })
  if (!rules.isCancelled) await writeTo(locked, { kind: 'thanks', states: wasCounted ? ['attended'] : ['confirmed'] }, tx)
  const signedUp = signUps.filter(({ state }) => state === 'confirmed' || state === 'attended' || state === 'absent').reduce((people, { party }) => people + party, 0)
  await tx.update(workshop).set({
    endedOn: today(),
    thankedOn: today(),
    signedUp: sql`coalesce(${workshop.signedUp}, ${signedUp}::int)`,
    attended: sql`coalesce(${workshop.attended}, ${wasCounted ? arrived : null}::int)`,
  }).where(eq(workshop.id, locked.id))
  await appendAuditLine(SYSTEM, { action: 'end-workshop', subject: locked.slug, detail: { signedUp } }, tx)
}

/** To those in that state whom a message reaches; nobody is called for it. */
async function writeTo({ places: { signUps } }: LockedWorkshop, { kind, states }: { kind: 'reminder' | 'thanks'; states: string[] }, tx: Database): Promise<void> {
  for (const { id, reach } of signUps.filter(({ state, reach: by }) => states.includes(state) && by !== 'call')) {
    await queueMessage({ topic: SIGN_UP_TOPIC, subject: id, kind, params: {}, channel: reach }, tx)
  }
}
