import 'server-only'
import type { Sql } from 'postgres'
import { codeBook } from '@/lib/questionnaire/code-book'
import { bandCodes, bandsOf } from '@/lib/questionnaire/bands'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'

export type RecountResult = { cells: number; different: number; answersPresent: number; answersCounted: number; withdrawn: number }

type Meaning = { version: number; place: number; question: string; row: string; kind: string; option: string; code: number | null; from: number | null; to: number | null }

/**
 * Counts a finished set again from the answers themselves, in SQL that shares nothing with the counting: every code is
 * unfolded into a row of its own and looked up in a table of meanings. Answers withdrawn since are the only difference
 * allowed, and only downwards. Runs as the owner, who alone may read both sides.
 */
export async function recount(setId: number, { versions, background }: { versions: PublishedVersion[]; background: string[] }, sql: Sql): Promise<RecountResult> {
  const meanings = versions.flatMap(meaningsOf)
  const values = versions.map((version) => ({ version: version.id, places: background.map((question) => codeBook(version.definition).places.find((place) => place.question === question)?.place ?? null) }))
  const [result] = await sql<RecountResult[]>`
    with meaning as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(meanings)}::text::jsonb)
        as meaning (version bigint, place int, question text, "row" text, kind text, option text, code int, "from" int, "to" int)
    ), background as (
      select (entry ->> 'version')::bigint as version, array(select nullif(value, 'null')::text from jsonb_array_elements_text(entry -> 'places') as value)::int[] as places
      from jsonb_array_elements(${JSON.stringify(values)}::text::jsonb) as entry
    ), person as materialized (
      select response.id, version_id, codes, array(select codes[place] from unnest(background.places) with ordinality as places (place, nth) order by nth)::smallint[] as values
      from answers.response join background on background.version = version_id where set_id = ${setId}
    ), given as (
      select person.id, values, meaning.question, meaning."row", meaning.kind, meaning.option, given.code
      from person cross join lateral unnest(codes) with ordinality as given (code, place)
      join meaning on meaning.version = version_id and meaning.place = given.place
        and case meaning.kind when 'choice' then meaning.code = given.code when 'flag' then given.code = 1
          when 'number' then given.code >= meaning."from" and (meaning."to" is null or given.code < meaning."to") else true end
      where given.code is not null
    ), again as (
      select values, question, "row", option, case kind when 'rank' then code else 0 end as place, count(*) as people, null::bigint as sum from given group by 1, 2, 3, 4, 5
      union all
      select values, question, '', '', chosen, count(*), null from (
        select id, values, question, count(*) as chosen from given where kind in ('flag', 'rank') group by 1, 2, 3) as each group by 1, 2, 5
      union all
      select values, question, '', '', 0, count(*), sum(code) from given where kind = 'number' group by 1, 2
    ), stored as (
      select values, question, question_row as "row", option, place, answer_count.people, sum
      from core.answer_count join core.profile using (set_id, profile_id) where set_id = ${setId}
    )
    select count(*)::int as cells,
      (count(*) filter (where again.people is distinct from stored.people or again.sum is distinct from stored.sum))::int as different,
      (select count(*)::int from person) as "answersPresent",
      (select respondents from core.answer_set where id = ${setId}) as "answersCounted",
      (select withdrawn from core.answer_set where id = ${setId}) as withdrawn
    from again full join stored using (values, question, "row", option, place)`
  if (!result) throw new Error('the recount gave no row')
  return result
}

/** What each code at each place means, written out; a number's classes have ends instead of a code. */
function meaningsOf(version: PublishedVersion): Meaning[] {
  const numbers = new Map(questionsOf(version.definition).flatMap((question) => (question.type === 'number' ? [[question.id, question] as const] : [])))
  return codeBook(version.definition).places.flatMap((place): Meaning[] => {
    const base = { version: version.id, place: place.place, question: place.question, row: place.row ?? '', kind: place.kind, option: place.option ?? '', code: null, from: null, to: null }
    if (place.kind === 'choice') return place.options.map((option, index) => ({ ...base, option, code: index + 1 }))
    const number = numbers.get(place.question)
    if (!number) return [base]
    const ends = bandCodes(number)
    return bandsOf(number).map(({ id }, index) => ({ ...base, option: id, from: index === 0 ? -32_768 : (ends[index] ?? 0), to: ends[index + 1] ?? null }))
  })
}
