import 'server-only'
import type { Sql, TransactionSql } from 'postgres'
import { type CodeBook, codeBook } from '@/lib/questionnaire/code-book'
import { bandCodes } from '@/lib/questionnaire/bands'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'
import type { RoundId } from '@/lib/vocabulary/ids'
import { type Bands, placeGroups } from '../places'
import { countGroup } from './count-group'

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

/**
 * Counts the answers of a round whose entry has ended, once. What is counted stands or falls as a whole: after a
 * kill the next run starts again and finds the same. `sql` belongs to the worker's role and has two connections or
 * more: one counts, another tells of the progress.
 */
export async function makeSet(work: Work, sql: Sql): Promise<FinishedSet> {
  const { roundId, countsMarked } = work
  const [set] = await sql<{ id: number }[]>`
    insert into core.answer_set (round_id, period) values (${roundId}, 'round')
    on conflict (round_id, period) do update set period = excluded.period returning id::int`
  if (!set) throw new Error('no set')
  await sql`update answers.response set set_id = ${set.id} where round_id = ${roundId} and set_id is null and (${countsMarked} or not suspect)`
  await sql`select answers.forget_order(${roundId})`

  return sql.begin(async (tx) => {
    // One at a time: a job that was given up as dead may still be running.
    await tx`select pg_advisory_xact_lock(hashtext('make-set'), ${set.id})`
    await tx`delete from core.answer_count where set_id = ${set.id}`
    await tx`delete from core.profile where set_id = ${set.id}`
    await countProfiles(tx, work, set.id)
    await countAnswers(work, set.id, { tx, sql })
    await countTexts(tx, work, set.id)
    const [counted] = await tx<{ people: number }[]>`
      select coalesce(sum(people), 0)::int as people from core.profile where set_id = ${set.id}`
    const respondents = counted?.people ?? 0
    await tx`update core.answer_set set respondents = ${respondents} where id = ${set.id}`
    return { setId: set.id, respondents }
  })
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
  await tx.unsafe(`
    insert into person
    select version_id, profile_id, codes from answers.response as response
    join core.profile on profile.set_id = $1 and profile.values = ${values}
    where response.round_id = $2 and response.set_id = $1`, [setId, roundId])
  await tx`analyze person`
}

async function countAnswers({ versions, furtherSteps = 0 }: Work, setId: number, { tx, sql }: { tx: TransactionSql; sql: Sql }): Promise<void> {
  const books = versions.map((version) => ({ version, bands: bandsOf(version), groups: placeGroups(bookOf(version).places) }))
  const inAll = books.reduce((sum, { groups }) => sum + groups.length, furtherSteps)
  let done = 0
  for (const { version, bands, groups } of books) {
    for (const group of groups) {
      await countGroup(tx, { setId, versionId: version.id, group, bands: bands.get(group.question) ?? [] })
      done += 1
      await sql`update core.answer_set set steps_done = ${done}, steps_in_all = ${inAll} where id = ${setId}`
    }
  }
}

/**
 * How many wrote an answer, for everyone together only: texts of staff rounds lead to no profile. Profile 0 is everyone.
 * Words of an answer that is left out are left out too, where they stand under its id.
 */
async function countTexts(tx: TransactionSql, { roundId }: Work, setId: number): Promise<void> {
  await tx`
    insert into core.answer_count (set_id, profile_id, question, question_row, option, place, people)
    select ${setId}, 0, question, '', '', 0, count(*) from answers.response_text as written
    where round_id = ${roundId} and option is null
      and not exists (select from answers.response as left_out where left_out.round_id = ${roundId} and left_out.id = written.id and left_out.set_id is null)
    group by question`
}

function bookOf(version: PublishedVersion): CodeBook {
  return codeBook(version.definition)
}

function bandsOf(version: PublishedVersion): Bands {
  return new Map(questionsOf(version.definition).flatMap((question) =>
    question.type === 'number' ? [[question.id, bandCodes(question)]] : []))
}
