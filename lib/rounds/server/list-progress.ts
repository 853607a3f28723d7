import 'server-only'
import { asc, desc } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, webDatabase } from '@/db/client'
import { roundProgress } from '@/db/schema/rounds'
import type { Progress } from '../progress'

const Dimension = z.enum(['all', 'channel', 'language', 'suspect', 'background'])

/** How many have answered the rounds that are not yet counted, as the worker last wrote it down. */
export async function listProgress(tx: Database = webDatabase()): Promise<Progress> {
  const rows = await tx.select().from(roundProgress).orderBy(asc(roundProgress.dimension), desc(roundProgress.people), asc(roundProgress.value))
  const progress: Progress = new Map()
  for (const { roundId, dimension, value, people } of rows) {
    progress.set(roundId, [...(progress.get(roundId) ?? []), { dimension: Dimension.parse(dimension), value, people }])
  }
  return progress
}
