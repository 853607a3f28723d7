import 'server-only'
import type { Sql, TransactionSql } from 'postgres'
import { codeBook } from '@/lib/questionnaire/code-book'
import { bandCodes } from '@/lib/questionnaire/bands'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'
import type { RoundId } from '@/lib/vocabulary/ids'
import { type Bands, placeGroups } from '../places'
import { type Counting, countGroup } from './count-group'

export type FinishedSet = { setId: number; respondents: number }

type Work = {
  roundId: RoundId
  versions: PublishedVersion[]
  background: string[]
  /** Whether answers marked as suspect belong to the set. */
  countsMarked: boolean
  /** Steps that follow the counting, so that who waits sees how far the whole is. */
  furtherSteps?: number
}

/** Taking the answers into the set, making the profiles. */
const STEPS_BEFORE_COUNTING = 2

/**
 * Counts the answers of a round whose entry has ended, once. What is counted stands or falls as a whole: after a
 * kill the next run starts again and finds the same. `sql` belongs to the worker's role and has two connections or
 * more: one counts, another tells of the progress.
 */
export async function makeSet(work: Work, sql: Sql): Promise<FinishedSet> {
  const { roundId, countsMarked, furtherSteps = 0 } = work
  const parts = work.versions.flatMap(countedParts)
  const [set] = await sql<{ id: number }[]>`
    insert into core.answer_set (round_id, period, steps_in_all) values (${roundId}, 'round', ${STEPS_BEFORE_COUNTING + parts.length + furtherSteps})
    on conflict (round_id, period) do update set steps_done = 0, steps_in_all = excluded.steps_in_all returning id::int`
  if (!set) throw new Error('no set')
  const stepDone = progressOf(set.id, sql)
  await sql`select answers.take_into_set(${roundId}, ${set.id}, ${countsMarked})`
  await stepDone()

  return sql.begin(async (tx) => {
    // One at a time: a job that was given up as dead may still be running.
    await tx`select pg_advisory_xact_lock(hashtext('make-set'), ${set.id})`
    await tx`delete from core.answer_count where set_id = ${set.id}`
    await tx`delete from core.profile where set_id = ${set.id}`
    await countProfiles(tx, work, set.id)
    await stepDone()
    for (const part of parts) {
      await countGroup(tx, { setId: set.id, ...part })
      await stepDone()
    }
    await countTexts(tx, work, set.id)
    const [counted] = await tx<{ people: number }[]>`
      select coalesce(sum(people), 0)::int as people from core.profile where set_id = ${set.id}`
    const respondents = counted?.people ?? 0
    await tx`update core.answer_set set respondents = ${respondents} where id = ${set.id}`
    return { setId: set.id, respondents }
  })
}

/** Tells of each step at once, beside the transaction: what that writes is seen by nobody before its end. */
function progressOf(setId: number, sql: Sql): () => Promise<void> {
  let done = 0
  return async () => {
    done += 1
    await sql`update core.answer_set set steps_done = ${done} where id = ${setId}`
  }
}

/** Makes the profiles and, beside them, the temporary table `person`: one row per answer with the number of its profile. */
async function countProfiles(tx: TransactionSql, { roundId, versions, background }: Work, setId: number): Promise<void> {
  await tx`create temporary table person (version_id bigint, profile_id int, codes smallint[]) on commit drop`
  const valuesOf = (version: PublishedVersion) => {
    const book = codeBook(version.definition)
    const codes = background.map((question) => book.places.find((place) => place.question === question)?.place)
    return `array[${codes.map((place) => (place === undefined ? 'null' : `codes[${String(place)}]`)).join(',')}]::smallint[]`
  }
  const values = `case version_id ${versions.map((version) => `when ${String(version.id)} then ${valuesOf(version)}`).join(' ')} end`
  await tx.unsafe(`
    insert into core.profile (set_id, profile_id, values, people)
    select $1::bigint, row_number() over (order by values), values, people
    from (select ${values} as values, count(*) as people from answers.response where round_id = $2 and set_id = $1 group by 1) as grouped`,
    [setId, roundId])
  // The set was taken a moment ago, and the planner knows nothing of it: it would hold each answer against each profile.
  await tx`set local enable_nestloop = off`
  await tx.unsafe(`
    insert into person
    select version_id, profile_id, codes from answers.response as response
    join core.profile on profile.set_id = $1 and profile.values = ${values}
    where response.round_id = $2 and response.set_id = $1`, [setId, roundId])
  await tx`set local enable_nestloop = on`
  await tx`analyze person`
}

/** What is counted one after the other: each question, or row of a matrix, of a version. */
function countedParts(version: PublishedVersion): Omit<Counting, 'setId'>[] {
  const bands = bandsOf(version)
  return placeGroups(codeBook(version.definition).places).map((group) => ({ versionId: version.id, group, bands: bands.get(group.question) ?? [] }))
}

/**
 * How many wrote an answer, for everyone together only: texts of staff rounds lead to no profile. Profile 0 is everyone.
 * Words of an answer that is left out are left out too where they stand under its id; those of staff lead to no answer.
 */
async function countTexts(tx: TransactionSql, { roundId }: Work, setId: number): Promise<void> {
  await tx`
    insert into core.answer_count (set_id, profile_id, question, question_row, option, place, people)
    select ${setId}, 0, question, '', '', 0, count(*) from answers.response_text as written
    where round_id = ${roundId} and option is null
      and not exists (select from answers.response as left_out where left_out.round_id = ${roundId} and left_out.id = written.id and left_out.set_id is null)
    group by question`
}

function bandsOf(version: PublishedVersion): Bands {
  return new Map(questionsOf(version.definition).flatMap((question) =>
    question.type === 'number' ? [[question.id, bandCodes(question)]] : []))
}
