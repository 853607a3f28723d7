import { finishRound } from '@/lib/releases/server/finish-round'
import { asOwner, asWorker, type RoundUnderTest } from '@/tests/support/rounds'
import { bigRound } from './big-round'
import { watchProgress, type WatchedProgress } from './watch-progress'

/** A counted and released round, and how that went. Times in milliseconds. */
export type FinishedRound = WatchedProgress & { asked: RoundUnderTest; whole: number }

const finished = new Map<number, Promise<FinishedRound>>()

/** The round with so many answers; made, counted and released once for all parts of the bench. */
export function finishedRound(people: number): Promise<FinishedRound> {
  const known = finished.get(people) ?? finish(people)
  finished.set(people, known)
  return known
}

async function finish(people: number): Promise<FinishedRound> {
  const owner = asOwner()
  const worker = asWorker()
  const asked = await bigRound(owner, people)
  const began = performance.now()
  const stopWatching = watchProgress(asked.round.id, owner.sql)
  await finishRound(asked.round.id, worker)
  const whole = performance.now() - began
  const watched = await stopWatching()
  await Promise.all([owner.sql.end(), worker.sql.end()])
  return { asked, whole, ...watched }
}
