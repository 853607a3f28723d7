import { endEntry } from '@/lib/rounds/server/close-round'
import { RoundSlug } from '@/lib/vocabulary/ids'
import { asOwner, type RoundUnderTest } from '@/tests/support/rounds'
import { bigRound } from './big-round'
import { watchProgress, type WatchedProgress } from './watch-progress'

/** A counted and released round, and how that went. */
export type FinishedRound = WatchedProgress & { asked: RoundUnderTest }

const EDITOR = { subject: 'demo-editor', name: 'Editor', roles: ['editor' as const] }
const finished = new Map<number, Promise<FinishedRound>>()

/** The round with so many answers; made, counted and released once for all parts of the bench. */
export function finishedRound(people: number): Promise<FinishedRound> {
  const known = finished.get(people) ?? finish(people)
  finished.set(people, known)
  return known
}

/** An official ends entry, and the service's own worker does the rest. */
async function finish(people: number): Promise<FinishedRound> {
  const owner = asOwner()
  const asked = await bigRound(owner, people)
  const ended = await endEntry(EDITOR, { slug: RoundSlug.parse(asked.round.slug), confirmed: true, marked: 'count' }, owner.database)
  if (!ended.ok) throw new Error(`entry was not ended: ${ended.reason}`)
  const watched = await watchProgress(asked.round.id, owner.sql)
  await owner.sql.end()
  return { asked, ...watched }
}
