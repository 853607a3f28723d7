import 'server-only'
import type { Sql } from 'postgres'
import type { OpenAnswer } from '@/lib/questionnaire/answers'
import type { Codes } from '@/lib/questionnaire/code-book'
import type { Day } from '@/lib/vocabulary/day'
import type { ResponseId, RoundId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import type { Channel } from '../schema'

export type StoredResponse = {
  roundId: RoundId
  versionId: number
  id: ResponseId
  contentMac: string
  channel: Channel
  /** `null` in staff rounds. */
  language: Language | null
  receivedOn: Day
  codes: Codes
  suspect: boolean
  texts: OpenAnswer[]
  /** Whether texts stand under the response's id (residents) or under random ones (staff). */
  textsKeepId: boolean
  /** Whether the round takes new answers today; one that was stored before is found either way. */
  isOpen: boolean
}

export type Stored = 'added' | 'repeated' | 'conflict' | 'closed'

type Row = { open: boolean; added: boolean; earlier: string | null }

/**
 * Stores an answer and its words in one statement, once. The lock on the round's row waits for an official who is
 * just ending entry, and then finds the round closed: an answer confirmed here is always in the set.
 */
export async function storeResponse(answer: StoredResponse, sql: Sql): Promise<Stored> {
  const [row] = await sql<Row[]>`
    with open_round as (
      select from core.round
      where id = ${answer.roundId} and ${answer.isOpen} and entry_ended_on is null and (closed_on is null or ${answer.channel !== 'web'})
        and exists (select from core.round_version where round_id = ${answer.roundId} and version_id = ${answer.versionId})
      for key share
    ), added as (
      insert into answers.response (round_id, id, version_id, channel, language, received_on, codes, content_mac, suspect)
      select ${answer.roundId}, ${answer.id}, ${answer.versionId}, ${answer.channel}, ${answer.language}, ${answer.receivedOn}::date,
        ${codesLiteral(answer.codes)}::smallint[], ${answer.contentMac}, ${answer.suspect}
      from open_round
      on conflict (round_id, id) do nothing
      returning id
    ), texts as (
      insert into answers.response_text (round_id, id, question, option, text)
      select ${answer.roundId}, case when ${answer.textsKeepId} then added.id else gen_random_uuid() end, written.*
      from added, jsonb_to_recordset(${textsLiteral(answer.texts)}::text::jsonb)
        as written (question text, option text, text text)
    )
    select exists (select from open_round) as open, exists (select from added) as added,
      (select content_mac from answers.response where round_id = ${answer.roundId} and id = ${answer.id}) as earlier`
  if (!row) throw new Error('the statement that stores an answer gave no row')
  if (row.added) return 'added'
  const earlier = row.earlier ?? (await macStoredMeanwhile(answer, sql))
  if (earlier !== null) return earlier === answer.contentMac ? 'repeated' : 'conflict'
  return 'closed'
}

/** A twin that was committed after our statement began is not seen by it, but stands in its way. */
async function macStoredMeanwhile(answer: StoredResponse, sql: Sql): Promise<string | null> {
  const [row] = await sql<{ mac: string }[]>`
    select content_mac as mac from answers.response where round_id = ${answer.roundId} and id = ${answer.id}`
  return row?.mac ?? null
}

/** Codes as Postgres writes an array. */
export function codesLiteral(codes: Codes): string {
  return `{${codes.map((code) => (code === null ? 'NULL' : String(code))).join(',')}}`
}

/** As text: the query builder on the same pool has switched off the driver's own way with JSON. */
function textsLiteral(texts: OpenAnswer[]): string {
  return JSON.stringify(texts.map(({ question, option, text }) => ({ question, option, text })))
}
