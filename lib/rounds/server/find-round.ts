import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { round } from '@/db/schema/rounds'
import type { RoundId } from '@/lib/vocabulary/ids'
import type { Round } from '../round'
import { selectRounds, toRound } from './round-columns'

/** The round of that slug; `null` when there is none. */
export async function findRound(slug: string, tx: Database = webDatabase()): Promise<Round | null> {
  const [row] = await selectRounds(tx).where(eq(round.slug, slug))
  return row ? toRound(row) : null
}

/** The round of that id; `null` when there is none. */
export async function findRoundById(id: RoundId, tx: Database = webDatabase()): Promise<Round | null> {
  const [row] = await selectRounds(tx).where(eq(round.id, id))
  return row ? toRound(row) : null
}
