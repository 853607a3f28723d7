import 'server-only'
import { asc } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import type { AttendedWorkshop } from '../attendance'

/** All workshops with how many signed up and came, by their start. */
export async function listAttendance(actor: Actor, tx: Database = webDatabase()): Promise<AttendedWorkshop[]> {
  requirePermission(actor, 'see-attendance')
  const { slug, title, municipality, startsAt, endsAt, cancelledAt, signedUp, attended } = workshop
  return tx.select({ slug, title, municipality, startsAt, endsAt, cancelledAt, signedUp, attended }).from(workshop).orderBy(asc(startsAt), slug)
}
