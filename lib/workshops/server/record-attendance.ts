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
import type { RecordAttendance } from '../door'
import { lockWorkshop } from './lock-places'

export type AttendanceRefusal = 'not-started' | 'workshop-cancelled'

/** Records how many came, as a host counted them. From the start of the workshop on; the newest number stands. */
export async function recordAttendance(actor: Actor | null, { slug, attended }: RecordAttendance, database: Database = webDatabase()): Promise<Outcome<null, AttendanceRefusal>> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const row = await lockWorkshop(slug, tx)
    if (!row) throw new Fault('not-found', 'no such workshop')
    if (row.cancelledAt !== null) return refused('workshop-cancelled')
    if (row.startsAt > now()) return refused('not-started')
    if (row.attended === attended) return done(null)
    await tx.update(workshop).set({ attended }).where(eq(workshop.id, row.id))
    await appendAuditLine(host, { action: 'record-attendance', subject: slug, detail: { attended, before: row.attended ?? 'none' } }, tx)
    return done(null)
  })
}
