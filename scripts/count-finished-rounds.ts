import { and, isNotNull, sql } from 'drizzle-orm'
import { connect } from '@/db/client'
import { round } from '@/db/schema/rounds'
import { finishRound } from '@/lib/releases/server/finish-round'
import type { Note } from './steps'

/** Makes the sets and releases of rounds that ended without one: those of the demo, and any that a stop cut off. */
export async function countFinishedRounds(url: string, note: Note): Promise<string> {
  const worker = connect(url, { role: 'kelpo_worker', connections: 3 })
  try {
    const waiting = await worker.database.select({ id: round.id, slug: round.slug }).from(round).where(and(
      isNotNull(round.entryEndedOn),
      sql`not exists (select from core.answer_set as done where done.round_id = ${round.id} and done.counted_on is not null)`,
    ))
    for (const { id, slug } of waiting) {
      const respondents = await finishRound(id, worker)
      note(`${slug}: ${String(respondents)} answers`)
    }
    return waiting.length === 0 ? 'nothing to count' : `${String(waiting.length)} rounds`
  } finally {
    await worker.sql.end()
  }
}
