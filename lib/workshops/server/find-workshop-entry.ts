import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { now } from '@/lib/clock/server/now'
import type { WorkshopEntry } from '../schema'
import { isOver } from '../workshop'
import { entryOf } from '../workshop-entry'

export type WorkshopToEdit = { slug: string; version: number; entry: WorkshopEntry; /** Why nothing can be changed any more; `null` while it can. */ settled: 'cancelled' | 'over' | null }

/** The form of a workshop filled in, for its hosts; `null` when there is no such workshop. */
export async function findWorkshopEntry(actor: Actor | null, slug: string, tx: Database = webDatabase()): Promise<WorkshopToEdit | null> {
  requirePermission(actor, 'host-workshops')
  const [row] = await tx.select().from(workshop).where(eq(workshop.slug, slug))
  if (!row) return null
  const settled = row.cancelledAt !== null ? 'cancelled' : isOver(row, now()) ? 'over' : null
  return { slug, version: row.version, entry: entryOf(row), settled }
}
