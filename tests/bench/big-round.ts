import type { connect } from '@/db/client'
import { codeBook } from '@/lib/questionnaire/code-book'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import { codesLiteral } from '@/lib/responses/server/store-response'
import { drawAnswers } from '@/scripts/seed/draw-answers'
import { randomFrom } from '@/scripts/seed/random'
import { openRound, type RoundUnderTest } from '@/tests/support/rounds'

type Pool = ReturnType<typeof connect>

/** Different people drawn as the demo's are; every answer of a big round is one of theirs. */
const SHEETS = 1500

/** A closed round of residents with so many answers, written straight into the table. */
export async function bigRound(owner: Pool, people: number): Promise<RoundUnderTest> {
  const asked = await openRound(owner, { closedOn: '2022-10-15' })
  const { round: { id: roundId }, version } = asked
  const sheets = drawnSheets(asked)
  await owner.sql.begin(async (tx) => {
    await tx`create temporary table sheet (number int primary key, codes smallint[]) on commit drop`
    await tx`insert into sheet select number - 1, codes::smallint[] from unnest(${sheets}::text[]) with ordinality as drawn (codes, number)`
    await tx`
      insert into answers.response (round_id, id, version_id, channel, language, received_on, codes, content_mac, suspect)
      select ${roundId}, gen_random_uuid(), ${version.id}, 'web', 'fi', '2022-10-10', codes, repeat('m', 43), false
      from (select floor(random() * ${SHEETS})::int as number from generate_series(1, ${people})) as person join sheet using (number)`
    await tx`
      insert into answers.response_text (round_id, id, question, text)
      select round_id, id, question, repeat('sana ', 12)
      from answers.response, unnest(${openQuestions(asked)}::text[]) as question where round_id = ${roundId} and random() < 0.3`
  })
  // As the server's own housekeeping does while answers come in.
  await owner.sql.unsafe(`analyze answers.response_${String(roundId)}, answers.response_text_${String(roundId)}`)
  return asked
}

function drawnSheets({ version }: RoundUnderTest): string[] {
  const random = randomFrom('kelpo/bench')
  const book = codeBook(version.definition)
  return Array.from({ length: SHEETS }, () => codesLiteral(book.encode(drawAnswers(version.definition, random))))
}

function openQuestions({ version }: RoundUnderTest): string[] {
  return questionsOf(version.definition).filter(({ type }) => type === 'text').map(({ id }) => id)
}
