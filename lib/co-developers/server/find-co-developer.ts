import 'server-only'
import { and, eq, gte } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { coDeveloper } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import { CoDeveloper, type CoDeveloperId } from '../co-developer'

/** What is kept of somebody, for herself; `null` when she is not on the list any more. */
export async function findCoDeveloper(id: CoDeveloperId, tx: Database = webDatabase()): Promise<CoDeveloper | null> {
  const [row] = await tx.select().from(coDeveloper).where(and(eq(coDeveloper.id, id), gte(coDeveloper.keptUntil, today())))
  return row ? CoDeveloper.parse(row) : null
}
