import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { Fault } from '@/lib/vocabulary/fault'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { MODES } from '@/lib/vocabulary/sign-ups'
import type { ChangeRefusal } from '../change-refusal'
import { isReminderDue } from '../due'
import { changedFields } from '../entry-changes'
import { takenPlaces } from '../places'
import { concernedBy, isRescheduled, laidDown } from '../rewrite'
import type { ChangeWorkshop } from '../schema'
import { isOver } from '../workshop'
import { entryOf } from '../workshop-entry'
import { carryOutCommand } from './carry-out-command'
import { lockWorkshop, readPlaces, type WorkshopRow } from './lock-places'
import { requireKnown } from './require-known'

type By = { actor: Actor; tx: Database }

/**
 * Changes what a host has laid down. A version that another host has changed meanwhile is refused. Whom another time
 * or place concerns is told, and places that become free are offered, in the same transaction.
 */
export async function changeWorkshop(actor: Actor | null, { slug, version, workshop: written }: ChangeWorkshop, database: Database = webDatabase()): Promise<Outcome<{ version: number }, ChangeRefusal>> {
  const host = requirePermission(actor, 'host-workshops')
  await requireKnown(written)
  return database.transaction(async (tx) => {
    const before = await lockWorkshop(slug, tx)
    if (!before) throw new Fault('not-found', 'no such workshop')
    if (before.cancelledAt !== null) return refused({ kind: 'workshop-cancelled' })
    if (isOver(before, now())) return refused({ kind: 'over' })
    if (before.version !== version) return refused({ kind: 'changed-meanwhile', version: before.version, theirs: entryOf(before) })

    const kept = laidDown(written, before)
    const columns = { ...kept, noteHeadings: [...kept.noteHeadings], version: version + 1 }
    const after = { ...before, ...columns }
    const changed = changedFields(entryOf(before), entryOf(after))
    if (changed.length === 0) return done({ version })
    if (before.startsAt.getTime() !== after.startsAt.getTime() && after.startsAt <= now()) return refused({ kind: 'in-the-past' })
    const refusal = await takeBackPlaces(before, after, { actor: host, tx })
    if (refusal) return refused(refusal)

    await tx.update(workshop).set({ ...columns, ...consequences(before, after) }).where(eq(workshop.id, before.id))
    await appendAuditLine(host, { action: 'change-workshop', subject: slug, detail: { fields: changed.join(' '), version: after.version } }, tx)
    await bringAbout(before, after, { actor: host, tx })
    return done({ version: after.version })
  })
}

/** Refused, when they are not free. Done before anything else, so that none of them is offered to somebody on the way. */
async function takeBackPlaces(before: WorkshopRow, after: WorkshopRow, by: By): Promise<ChangeRefusal | null> {
  const { placesOnSite, placesRemote } = fewer(before, after)
  const capacity = { 'on-site': placesOnSite, remote: placesRemote }
  if (await carryOutCommand(await readPlaces(before, {}, by.tx), { do: 'set-capacity', capacity }, by) === null) return null
  const { places: { signUps } } = await readPlaces(before, {}, by.tx)
  const taken = MODES.map((mode) => ({ mode, places: takenPlaces(signUps, mode) })).filter(({ mode, places }) => capacity[mode] < places)
  return { kind: 'below-taken', taken: taken.map(({ mode, places }) => ({ field: mode === 'on-site' ? 'placesOnSite' : 'placesRemote', places })) }
}

function fewer(before: WorkshopRow, after: WorkshopRow): Pick<WorkshopRow, 'placesOnSite' | 'placesRemote'> {
  return { placesOnSite: Math.min(before.placesOnSite, after.placesOnSite), placesRemote: Math.min(before.placesRemote, after.placesRemote) }
}

/** Calendars take a new time or place over, and who was reminded of the day before is reminded again of the new one. */
function consequences(before: WorkshopRow, after: WorkshopRow): Pick<WorkshopRow, 'calendarSequence' | 'remindedOn'> {
  return {
    calendarSequence: before.calendarSequence + (concernedBy(before, after).length > 0 ? 1 : 0),
    remindedOn: isRescheduled(before, after) && !isReminderDue(after, now()) ? null : before.remindedOn,
  }
}

/** People are told of the new time or place first; then places that were added are offered, for that time. */
async function bringAbout(before: WorkshopRow, after: WorkshopRow, by: By): Promise<void> {
  const { startsAt, endsAt, placesOnSite, placesRemote } = after
  const concerns = concernedBy(before, after)
  if (concerns.length > 0) await carryOutCommand(await readPlaces({ ...before, ...fewer(before, after) }, {}, by.tx), { do: 'reschedule', startsAt, endsAt, concerns }, by)
  await carryOutCommand(await readPlaces(after, {}, by.tx), { do: 'set-capacity', capacity: { 'on-site': placesOnSite, remote: placesRemote } }, by)
}
