import 'server-only'
import type { Sql } from 'postgres'
import { listRoundsToWatch, type WatchedRound } from './rounds-to-watch'

/**
 * Writes down how many have answered each round that is not yet counted: in full tens, in all and by channel, language
 * and the round's first background question. Nothing else about answers is known before the round has ended.
 */
export async function noteProgress(sql: Sql): Promise<void> {
  for (const watched of await listRoundsToWatch(sql)) await noteRound(sql, watched)
}

async function noteRound(sql: Sql, { roundId, versionIds, place, options }: WatchedRound): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`delete from core.round_progress where round_id = ${roundId}`
    await tx`
      insert into core.round_progress (round_id, dimension, value, people)
      select ${roundId}, dimension, value, sum(people)::int / 10 * 10
      from (
        select channel, coalesce(language, '') as language, suspect::text as suspect,
          case when version_id = any (${versionIds}::bigint[]) then coalesce((${options}::text[])[codes[${place}]], '') else '' end as background,
          count(*) as people
        from answers.response where round_id = ${roundId} group by 1, 2, 3, 4
      ) as alike
      cross join lateral (values ('all', ''), ('channel', channel), ('language', language), ('suspect', suspect), ('background', background)) as part (dimension, value)
      group by dimension, value
      having sum(people) >= 10`
  })
}
