import 'server-only'
import { asc, gte } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { coDeveloper } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import { CoDeveloper } from '../co-developer'

/** Everybody on the list, by name. Whose day has passed is no longer on it, even if nobody has deleted the row yet. */
export async function readList(tx: Database): Promise<CoDeveloper[]> {
  const rows = await tx.select().from(coDeveloper).where(gte(coDeveloper.keptUntil, today())).orderBy(asc(coDeveloper.name), coDeveloper.id)
  return rows.map((row) => CoDeveloper.parse(row))
}
