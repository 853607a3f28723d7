import 'server-only'
import type { Sql } from 'postgres'
import type { Database } from '@/db/client'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { listVersions } from '@/lib/rounds/server/list-versions'
import { makeSet } from '@/lib/tallies/server/make-set'
import type { RoundId } from '@/lib/vocabulary/ids'

export async function finishRound(roundId: RoundId, worker: { database: Database; sql: Sql }): Promise<number> {
  const round = (await listRounds(worker.database)).find(({ id }) => id === roundId)
  if (!round) throw new Error('no round')
  const versions = await listVersions(roundId, worker.database)
  return (await makeSet({ roundId, versions, background: round.breakdowns }, worker.sql)).respondents
}
