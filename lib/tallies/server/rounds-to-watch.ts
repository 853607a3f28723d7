import 'server-only'
import type { Sql } from 'postgres'
import { codeBook } from '@/lib/questionnaire/code-book'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { RoundId } from '@/lib/vocabulary/ids'

/** A round whose answers are still coming in, with the place of its first background question in the newest version. */
export type WatchedRound = { roundId: RoundId; versionIds: number[]; place: number; options: string[] }

type Row = { roundId: RoundId; firstBreakdown: string | null; versionId: number; definition: unknown }

export async function listRoundsToWatch(sql: Sql): Promise<WatchedRound[]> {
  const rows = await sql<Row[]>`
    select distinct on (round.id) round.id::int as "roundId", round.breakdowns[1] as "firstBreakdown", version.id::int as "versionId", version.definition
    from core.round
    join core.round_version on round_version.round_id = round.id
    join core.questionnaire_version as version on version.id = round_version.version_id
    where not exists (select from core.answer_set where answer_set.round_id = round.id and counted_on is not null)
    order by round.id, version.number desc`
  return rows.map(({ roundId, firstBreakdown, versionId, definition }) => {
    const place = codeBook(QuestionnaireDefinition.parse(definition)).places.find(({ question }) => question === firstBreakdown)
    return { roundId, versionIds: [versionId], place: place?.place ?? 1, options: place?.options ?? [] }
  })
}
