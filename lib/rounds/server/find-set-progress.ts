import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { answerSet } from '@/db/schema/sets'
import type { RoundId } from '@/lib/vocabulary/ids'

/** How far the making of the round's set is, in steps of counting and protecting; nothing done of nothing before it begins. */
export async function findSetProgress(roundId: RoundId, tx: Database = webDatabase()): Promise<{ done: number; all: number }> {
  const [row] = await tx.select({ done: answerSet.stepsDone, all: answerSet.stepsInAll }).from(answerSet).where(and(eq(answerSet.roundId, roundId), eq(answerSet.period, 'round')))
  return row ?? { done: 0, all: 0 }
}
