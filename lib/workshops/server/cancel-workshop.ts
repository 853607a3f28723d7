import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { Fault } from '@/lib/vocabulary/fault'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { CancelWorkshop } from '../schema'
import { isOver } from '../workshop'
import { carryOutCommand } from './carry-out-command'
import { lockWorkshop, readPlaces } from './lock-places'

/** Cancels a workshop for good, and tells everyone who has or wants a place in it. */
export async function cancelWorkshop(actor: Actor | null, { slug }: CancelWorkshop, database: Database = webDatabase()): Promise<Outcome<null, 'cancelled-already' | 'over'>> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const row = await lockWorkshop(slug, tx)
    if (!row) throw new Fault('not-found', 'no such workshop')
    if (row.cancelledAt !== null) return refused('cancelled-already')
    if (isOver(row, now())) return refused('over')
    const locked = await readPlaces(row, {}, tx)
    await tx.update(workshop).set({ cancelledAt: now(), calendarSequence: sql`${workshop.calendarSequence} + 1` }).where(eq(workshop.id, row.id))
    await appendAuditLine(host, { action: 'cancel-workshop', subject: slug }, tx)
    await carryOutCommand(locked, { do: 'cancel-workshop' }, { actor: host, tx })
    return done(null)
  })
}
