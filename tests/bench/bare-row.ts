import type postgres from 'postgres'
import residents from '@/content/survey-residents.json'
import { codeBook } from '@/lib/questionnaire/code-book'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { codesLiteral } from '@/lib/responses/server/store-response'
import { drawAnswers } from '@/scripts/seed/draw-answers'
import { randomFrom } from '@/scripts/seed/random'

type BareRow = { codes: string; id: string }

/** A table with the columns and the key of `answers.response`, without its round's checks. */
export async function createBareTable(sql: postgres.Sql): Promise<void> {
  await sql`create schema if not exists bench`
  await sql`create table if not exists bench.response (like answers.response including all)`
}

/** A full answer as it is stored; the same one each time. */
export function exampleRow(): BareRow {
  const definition = QuestionnaireDefinition.parse(residents)
  return { id: '', codes: codesLiteral(codeBook(definition).encode(drawAnswers(definition, randomFrom('kelpo/bench')))) }
}

export async function insertBareRow(sql: postgres.Sql, { id, codes }: BareRow): Promise<void> {
  await sql`
    insert into bench.response (round_id, id, version_id, channel, language, received_on, codes, content_mac, suspect)
    values (1, ${id}, 1, 'web', 'fi', '2022-10-10', ${codes}::smallint[], ${MAC}, false)`
}

const MAC = 'm'.repeat(43)
