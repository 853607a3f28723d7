import 'server-only'
import { desc } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { round } from '@/db/schema/rounds'
import type { Round } from '../round'
import { selectRounds, toRound } from './round-columns'

/** All rounds, the newest first. */
export async function listRounds(tx: Database = webDatabase()): Promise<Round[]> {
  const rows = await selectRounds(tx).orderBy(desc(round.opensOn), round.slug)
  return rows.map(toRound)
}
