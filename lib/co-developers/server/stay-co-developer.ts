import 'server-only'
import { and, eq, gte } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { coDeveloper } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { CoDeveloperId } from '../co-developer'
import { keptUntilFrom } from '../keeping'

/** Keeps her, who holds the link, for twelve months from today; towards their end she is asked again. */
export async function stayCoDeveloper(id: CoDeveloperId, tx: Database = webDatabase()): Promise<Outcome<null, 'not-listed'>> {
  const stayed = await tx.update(coDeveloper).set({ keptUntil: keptUntilFrom(today()), askedOn: null })
    .where(and(eq(coDeveloper.id, id), gte(coDeveloper.keptUntil, today()))).returning({ id: coDeveloper.id })
  return stayed.length === 0 ? refused('not-listed') : done(null)
}
