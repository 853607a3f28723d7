import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { arrival, signUp } from '@/db/schema/contacts'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { Fault } from '@/lib/vocabulary/fault'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import { type Arrival, type DoorState, merged, partiesHere } from '../arrivals'
import type { RecordArrivals } from '../door'
import { carryOutCommand } from './carry-out-command'
import { lockWorkshop, readPlaces } from './lock-places'
import { readArrivals } from './read-arrivals'
import { readDoorState } from './read-door-state'

export type ArrivalsRefusal = 'workshop-cancelled' | 'door-closed'
type LockedRow = NonNullable<Awaited<ReturnType<typeof lockWorkshop>>>

/**
 * Counts those who came through the door and checks their sign-ups in, or takes it back. What was heard before changes
 * nothing, so a tablet may send until it has an answer; a call without arrivals only asks.
 */
export async function recordArrivals(actor: Actor | null, { slug, arrivals }: RecordArrivals, database: Database = webDatabase()): Promise<Outcome<DoorState, ArrivalsRefusal>> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const row = await lockWorkshop(slug, tx)
    if (!row) throw new Fault('not-found', 'no such workshop')
    if (arrivals.length > 0 && row.cancelledAt !== null) return refused('workshop-cancelled')
    if (arrivals.length > 0 && row.endedOn !== null) return refused('door-closed')
    await count(row, arrivals, { host, tx })
    return done(await readDoorState(row.id, tx))
  })
}

async function count(row: LockedRow, arrivals: Arrival[], { host, tx }: { host: Actor; tx: Database }): Promise<void> {
  const known = await readArrivals(row.id, tx)
  const after = merged(known, await withOwnSignUps(row, arrivals, tx))
  const news = [...after.values()].filter((each) => known.get(each.id) !== each)
  if (news.length === 0) return
  await write(row, news, tx)
  const here = partiesHere(after)
  for (const id of new Set(news.flatMap(({ signUpId }) => signUpId ?? []))) {
    // Each check-in may move the waiting list. Who cancelled meanwhile is counted, as she came, and stays cancelled.
    await carryOutCommand(await readPlaces(row, {}, tx), { do: here.has(id) ? 'check-in' : 'undo-check-in', id }, { actor: host, tx })
  }
  const undone = news.filter(({ isUndone }) => isUndone).length
  await appendAuditLine(host, { action: 'record-arrivals', subject: row.slug, detail: { arrived: news.length - undone, undone } }, tx)
}

/** An arrival for a sign-up that this workshop does not have is one of people who had not signed up. */
async function withOwnSignUps({ id: workshopId }: LockedRow, arrivals: Arrival[], tx: Database): Promise<Arrival[]> {
  const named = arrivals.flatMap(({ signUpId }) => signUpId ?? [])
  if (named.length === 0) return arrivals
  const rows = await tx.select({ id: signUp.id }).from(signUp).where(and(eq(signUp.workshopId, workshopId), inArray(signUp.id, named)))
  const own = new Set<SignUpId>(rows.map(({ id }) => id))
  return arrivals.map((each) => (each.signUpId !== null && own.has(each.signUpId) ? each : { ...each, signUpId: null }))
}

async function write({ id: workshopId }: LockedRow, news: Arrival[], tx: Database): Promise<void> {
  const written = await tx.insert(arrival).values(news.map((each) => ({ ...each, workshopId }))).onConflictDoUpdate({
    target: arrival.id,
    set: { signUpId: sql`excluded.sign_up_id`, people: sql`excluded.people`, isUndone: sql`excluded.is_undone` },
    setWhere: eq(arrival.workshopId, workshopId),
  }).returning({ id: arrival.id })
  if (written.length < news.length) throw new Fault('conflict', 'an arrival at the door of another workshop')
}
