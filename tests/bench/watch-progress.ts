import type { Sql } from 'postgres'
import type { RoundId } from '@/lib/vocabulary/ids'

/** Times in milliseconds. */
export type WatchedProgress = {
  /** Until all was counted; protecting what was counted follows. */
  counting: number
  /** How often the number of steps done was seen to have changed. */
  movements: number
  /** The longest time that it stood still. */
  longestStand: number
}

type Seen = { steps: string; isCounted: boolean }

const LOOK_EVERY = 100

/** Looks at the progress of a round's set, as the page does that an official waits at; stopping tells what was seen. */
export function watchProgress(roundId: RoundId, sql: Sql): () => Promise<WatchedProgress> {
  const began = performance.now()
  const watched: WatchedProgress = { counting: 0, movements: 0, longestStand: 0 }
  let last = { steps: '', at: began }
  const look = async () => {
    const [seen] = await sql<Seen[]>`
      select steps_done || '/' || steps_in_all as steps, respondents is not null as "isCounted" from core.answer_set where round_id = ${roundId}`
    const now = performance.now()
    watched.longestStand = Math.max(watched.longestStand, now - last.at)
    if (seen?.isCounted && watched.counting === 0) watched.counting = now - began
    if (!seen || seen.steps === last.steps) return
    last = { steps: seen.steps, at: now }
    watched.movements += 1
  }
  const timer = setInterval(() => { void look() }, LOOK_EVERY)
  return async () => {
    clearInterval(timer)
    await look()
    return watched
  }
}
