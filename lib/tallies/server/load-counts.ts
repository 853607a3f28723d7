import 'server-only'
import type { Sql } from 'postgres'
import type { Cell, Profile, SetCounts } from '@/lib/disclosure/tally'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'

type Set = { setId: number; definition: QuestionnaireDefinition; background: string[] }

/** The raw counts of a set, for the door alone, and how many wrote an answer to each open question. */
export async function loadCounts({ setId, definition, background }: Set, sql: Sql): Promise<{ counts: SetCounts; texts: Map<string, number> }> {
  const [profiles, cells, texts] = await Promise.all([
    sql<{ id: number; values: (number | null)[]; people: number }[]>`
      select profile_id as id, values, people from core.profile where set_id = ${setId} order by profile_id`,
    sql<Cell[]>`
      select profile_id as profile, question, nullif(question_row, '') as "row", nullif(option, '') as option, place::int, people as n, sum::float8
      from core.answer_count where set_id = ${setId} and profile_id > 0`,
    sql<{ question: string; people: number }[]>`
      select question, people from core.answer_count where set_id = ${setId} and profile_id = 0`,
  ])
  const options = background.map((id) => optionsOf(definition, id))
  const named = profiles.map(({ id, values, people }): Profile => ({
    id,
    people,
    values: Object.fromEntries(background.map((question, index) => [question, options[index]?.[(values[index] ?? 0) - 1] ?? null])),
  }))
  return { counts: { profiles: named, cells }, texts: new Map(texts.map(({ question, people }) => [question, people])) }
}

function optionsOf(definition: QuestionnaireDefinition, id: string): string[] {
  const question = questionsOf<Question>(definition).find((each) => each.id === id)
  return question && 'options' in question ? question.options.map((option) => option.id) : []
}
