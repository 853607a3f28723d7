import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { response, responseText } from '@/db/schema/answers'
import { type Answers, openAnswers } from '@/lib/questionnaire/answers'
import { codeBook } from '@/lib/questionnaire/code-book'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { Channel } from '@/lib/responses/schema'
import { contentMac } from '@/lib/questionnaire/server/form-fingerprints'
import { responseId } from '@/lib/responses/server/response-id'
import { codesLiteral } from '@/lib/responses/server/store-response'
import { addDays, Day } from '@/lib/vocabulary/day'
import { type RoundId, SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import type { DemoRound } from './demo-rounds'
import { drawAnswers } from './draw-answers'
import { type Random, randomFrom, weighted } from './random'

type Seeding = { demo: DemoRound; roundId: RoundId; version: { id: number; definition: QuestionnaireDefinition } }

/** The round's made-up answers, drawn from its slug: the same in every database. */
export async function seedAnswers(tx: Database, { demo, roundId, version }: Seeding): Promise<void> {
  if (demo.seededAnswers === 0) return
  const book = codeBook(version.definition)
  const random = randomFrom(`kelpo/1/${demo.slug}`)
  const channels = channelsOf(demo)
  const isStaff = demo.audience === 'staff'
  const people = Array.from({ length: demo.seededAnswers }, (_, index) => {
    const submission = submissionOf(demo.slug, index)
    return { submission, id: responseId(submission), answers: drawAnswers(version.definition, random), day: dayOf(demo, random) }
  })
  await tx.insert(response).values(people.map(({ submission, id, answers, day }, index) => ({
    roundId,
    id,
    versionId: version.id,
    channel: channels[index] ?? 'web',
    language: isStaff ? null : languageOf(random),
    receivedOn: day,
    codes: sql`${codesLiteral(book.encode(answers))}::smallint[]`,
    contentMac: contentMac(submission, answers),
    suspect: false,
  })))
  const texts = people.flatMap(({ id, answers }) => textsOf(version.definition, answers).map((text) => ({ roundId, id: isStaff ? sql`gen_random_uuid()` : id, ...text })))
  if (texts.length > 0) await tx.insert(responseText).values(texts)
}

function textsOf(definition: QuestionnaireDefinition, answers: Answers) {
  return openAnswers(definition, answers).map(({ question, option, text }) => ({ question, option, text }))
}

function channelsOf(demo: DemoRound): Channel[] {
  const counts: [Channel, number][] = [['web', demo.channels?.web ?? demo.seededAnswers], ['paper', demo.channels?.paper ?? 0], ['phone', demo.channels?.phone ?? 0]]
  return counts.flatMap(([channel, count]) => Array.from({ length: count }, () => channel))
}

function languageOf(random: Random): Language {
  return weighted(['fi', 'sv', 'en', 'fi-selko'] as const, [88, 1, 4, 7], random)
}

function dayOf(demo: DemoRound, random: Random): Day {
  const opens = Day.parse(demo.opens)
  const length = demo.closes === null ? 1 : (Date.parse(demo.closes) - Date.parse(demo.opens)) / 86_400_000 + 1
  return addDays(opens, Math.floor(random() ** 1.4 * length))
}

/** A UUID v4 drawn from the slug, standing in for the one a browser would have made. */
function submissionOf(slug: string, index: number): SubmissionId {
  const hex = createHash('sha256').update(`${slug}/${String(index)}`).digest('hex')
  return SubmissionId.parse(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}
