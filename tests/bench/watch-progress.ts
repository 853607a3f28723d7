import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from 'postgres'
import type { RoundId } from '@/lib/vocabulary/ids'

/** Times in milliseconds. */
export type WatchedProgress = {
  /** Until the results may be read. */
  whole: number
  /** Of that, until all was counted; protecting what was counted follows. */
  counting: number
  /** How often the number of steps done was seen to have changed. */
  movements: number
  /** The longest time that it stood still. */
  longestStand: number
}

type Seen = { steps: string; isCounted: boolean; isReleased: boolean }

const LOOK_EVERY = 100
const PATIENCE = 600_000

/** Looks at the making of a round's set until it is released, as the page does at which an official waits. */
export async function watchProgress(roundId: RoundId, sql: Sql): Promise<WatchedProgress> {
  const began = performance.now()
  const watched: WatchedProgress = { whole: 0, counting: 0, movements: 0, longestStand: 0 }
  let last = { steps: '', at: began }
  while (watched.whole === 0) {
    const seen = await look(roundId, sql)
    const now = performance.now()
    watched.longestStand = Math.max(watched.longestStand, now - last.at)
    if (seen.steps !== last.steps) {
      last = { steps: seen.steps, at: now }
      watched.movements += 1
    }
    if (seen.isCounted && watched.counting === 0) watched.counting = now - began
    if (seen.isReleased) watched.whole = now - began
    if (now - began > PATIENCE) throw new Error('the worker made no release')
    await pause(LOOK_EVERY)
  }
  return watched
}

async function look(roundId: RoundId, sql: Sql): Promise<Seen> {
  const [seen] = await sql<Seen[]>`
    select steps_done || '/' || steps_in_all as steps, respondents is not null as "isCounted", counted_on is not null as "isReleased"
    from core.answer_set where round_id = ${roundId}`
  return seen ?? { steps: '', isCounted: false, isReleased: false }
}
