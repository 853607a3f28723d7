import 'server-only'
import { eq } from 'drizzle-orm'
import type { Sql } from 'postgres'
import type { Database } from '@/db/client'
import { answerSet } from '@/db/schema/sets'
import { appendAuditLine, SYSTEM } from '@/lib/audit/server/append-audit-line'
import { today } from '@/lib/clock/server/today'
import { parametersFor } from '@/lib/disclosure/parameters'
import { type ProtectedSet, protectSet } from '@/lib/disclosure/protect-set'
import { highsSolver } from '@/lib/disclosure/server/highs-solver'
import type { Round } from '@/lib/rounds/round'
import { findRoundById } from '@/lib/rounds/server/find-round'
import { listVersions, type PublishedVersion } from '@/lib/rounds/server/list-versions'
import { loadCounts } from '@/lib/tallies/server/load-counts'
import { type FinishedSet, makeSet } from '@/lib/tallies/server/make-set'
import type { RoundId } from '@/lib/vocabulary/ids'
import { figuresOf, variablesOf } from '../figures'
import { storeRelease } from './store-release'

type Worker = { database: Database; sql: Sql }

/**
 * Counts a round whose entry has ended and makes its first release; answers with the number of respondents. May be run
 * again at any time: a set that is counted and released stays as it is, anything less is done anew.
 */
export async function finishRound(roundId: RoundId, worker: Worker): Promise<number> {
  const round = await findRoundById(roundId, worker.database)
  if (!round?.entryEndedOn) throw new Error(`round ${String(roundId)} is not complete`)
  if (round.countedOn !== null) return round.respondents ?? 0

  const versions = await listVersions(roundId, worker.database)
  const newest = versions.at(-1)
  if (!newest) throw new Error(`round ${String(roundId)} has no version`)
  const set = await makeSet({ roundId, versions, background: round.breakdowns, countsMarked: round.countsMarked, furtherSteps: figuresOf(newest.definition).length }, worker.sql)
  const { texts, ...made } = await protect(round, newest, { set, worker })
  await worker.database.transaction(async (tx) => {
    const [row] = await tx.select({ countedOn: answerSet.countedOn }).from(answerSet).where(eq(answerSet.id, set.setId)).for('update')
    // Another worker was quicker.
    if (row?.countedOn !== null) return
    await storeRelease(tx, { set, made, texts, plan: planOf(round) })
    await tx.update(answerSet).set({ countedOn: today() }).where(eq(answerSet.id, set.setId))
    await appendAuditLine(SYSTEM, { action: 'make-set', subject: round.slug, detail: { respondents: set.respondents } }, tx)
  })
  return set.respondents
}

type Counted = { set: FinishedSet; worker: Worker }

async function protect(round: Round, newest: PublishedVersion, { set, worker }: Counted): Promise<ProtectedSet & { texts: Map<string, number> }> {
  const { counts, texts } = await loadCounts({ setId: set.setId, definition: newest.definition, background: round.breakdowns }, worker.sql)
  const made = await protectSet({
    variables: variablesOf(newest.definition, round.breakdowns),
    figures: figuresOf(newest.definition),
    counts,
    plan: planOf(round),
    parameters: parametersFor(round.audience),
    solve: await highsSolver(),
    clock: () => performance.now(),
    onProgress: async ({ done, inAll }) => {
      await worker.sql`update core.answer_set set steps_done = steps_in_all - ${inAll}::int + ${done}::int where id = ${set.setId}`
    },
  })
  return { ...made, texts }
}

function planOf({ breakdowns, crosses }: Round) {
  return { breakdowns, crosses }
}
