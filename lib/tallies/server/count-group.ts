import 'server-only'
import type { TransactionSql } from 'postgres'
import { bandsOf } from '@/lib/questionnaire/bands'
import type { PlaceGroup } from '../places'

export type Counting = { setId: number; versionId: number; group: PlaceGroup; bands: number[] }

/**
 * Adds one question (or row of a matrix) of one version to the counts of the set, from the temporary table `person`.
 * Versions add up: a person answers in exactly one of them.
 */
export async function countGroup(sql: TransactionSql, { setId, versionId, group, bands }: Counting): Promise<void> {
  const [first] = group.places
  if (!first) return
  const place = String(first.place)
  const of = `from person where version_id = ${String(versionId)}`
  switch (group.kind) {
    case 'choice':
      await add(sql, { setId, group }, { options: first.options, select: `
        select profile_id, option, 0, count(*), null::bigint
        from (select profile_id, codes[${place}] as code ${of}) as given
        join unnest($4::text[]) with ordinality as options (option, code) using (code) group by profile_id, option` })
      return
    case 'flag':
      await add(sql, { setId, group }, { select: eachPlace(group, of, { holds: 'code = 1', place: '0' }), options: optionsOf(group) })
      await add(sql, { setId, group }, { select: howMany(group, of, '= 1'), options: [] })
      return
    case 'rank':
      await add(sql, { setId, group }, { select: eachPlace(group, of, { holds: 'code is not null', place: 'code' }), options: optionsOf(group) })
      await add(sql, { setId, group }, { select: howMany(group, of, 'is not null'), options: [] })
      return
    case 'number':
      await add(sql, { setId, group }, { options: bandsOf({ bands }).map(({ id }) => id), select: `
        select profile_id, ($4::text[])[greatest(width_bucket(codes[${place}]::int, array[${bands.join(',')}]::int[]), 1)], 0, count(*), null::bigint
        ${of} and codes[${place}] is not null group by 1, 2` })
      await add(sql, { setId, group }, { options: [], select: `
        select profile_id, '', 0, count(*), sum(codes[${place}])::bigint
        ${of} and codes[${place}] is not null and cardinality($4::text[]) = 0 group by profile_id` })
  }
}

/** People per option where the code at the option's place holds. */
function eachPlace(group: PlaceGroup, of: string, { holds, place }: { holds: string; place: string }): string {
  const codes = group.places.map((each) => `codes[${String(each.place)}]`).join(',')
  return `
    select profile_id, ($4::text[])[nth], ${place}, count(*), null::bigint
    from (select profile_id, code, nth ${of.replace(' where', `, unnest(array[${codes}]) with ordinality as given (code, nth) where`)}) as each
    where ${holds} group by 1, 2, 3`
}

/** People by how many options they chose or ranked; those with none did not answer. */
function howMany(group: PlaceGroup, of: string, holds: string): string {
  const chosen = group.places.map((each) => `(codes[${String(each.place)}] ${holds})::int`).map((each) => `coalesce(${each}, 0)`).join('+')
  return `
    select profile_id, '', chosen, count(*), null::bigint
    from (select profile_id, ${chosen} as chosen ${of}) as each
    where chosen > 0 and cardinality($4::text[]) = 0 group by profile_id, chosen`
}

function optionsOf(group: PlaceGroup): string[] {
  return group.places.map((place) => place.option ?? '')
}

/** The statement is made of place numbers and fixed words only; whatever comes from a questionnaire is a parameter. */
async function add(sql: TransactionSql, { setId, group }: Omit<Counting, 'versionId' | 'bands'>, { select, options }: { select: string; options: string[] }): Promise<void> {
  await sql.unsafe(`
    insert into core.answer_count (set_id, question, question_row, profile_id, option, place, people, sum)
    select $1::bigint, $2::text, $3::text, counted.* from (${select}) as counted
    on conflict (set_id, question, question_row, option, place, profile_id)
    do update set people = answer_count.people + excluded.people, sum = answer_count.sum + excluded.sum`,
    [setId, group.question, group.row, options])
}
