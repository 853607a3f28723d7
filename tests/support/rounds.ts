import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import residents from '@/content/survey-residents.json'
import { connect } from '@/db/client'
import { questionnaire, questionnaireVersion, round, roundVersion } from '@/db/schema/rounds'
import { type Entries, toEntries } from '@/lib/questionnaire/form-fields'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { submitAnswers } from '@/lib/responses/server/submit-answers'
import type { Round } from '@/lib/rounds/round'
import { contentHash } from '@/lib/rounds/server/content-hash'
import { findRound } from '@/lib/rounds/server/find-round'
import { listVersions, type PublishedVersion } from '@/lib/rounds/server/list-versions'
import { SubmissionId } from '@/lib/vocabulary/ids'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { drawAnswers } from '@/scripts/seed/draw-answers'
import { randomFrom } from '@/scripts/seed/random'

export type RoundUnderTest = { round: Round; version: PublishedVersion }

/** The address of the run's database, as its owner. */
export function ownerUrl(): string {
  const url = process.env['DATABASE_URL']
  if (url === undefined) throw new Error('integration tests need their database')
  return url
}

export function asOwner(): ReturnType<typeof connect> {
  return connect(ownerUrl(), { connections: 4 })
}

export function asWeb(): ReturnType<typeof connect> {
  return connect(ownerUrl(), { role: 'kelpo_web', connections: 8 })
}

export function asWorker(): ReturnType<typeof connect> {
  return connect(ownerUrl(), { role: 'kelpo_worker', connections: 4 })
}

const wording = { fi: 'x', sv: 'x', en: 'x', 'fi-selko': 'x' }

/** An open round of its own for one test, asking the residents' questions unless told otherwise. */
export async function openRound(owner: ReturnType<typeof connect>, changes: Partial<typeof round.$inferInsert> & { definition?: unknown } = {}): Promise<RoundUnderTest> {
  const { definition: given = residents, ...columns } = changes
  const definition = QuestionnaireDefinition.parse(given)
  const slug = `test-${randomUUID()}`
  const [asked] = await owner.database.insert(questionnaire).values({ key: slug }).returning({ id: questionnaire.id })
  if (!asked) throw new Error('no questionnaire')
  const [version] = await owner.database.insert(questionnaireVersion).values({ questionnaireId: asked.id, number: 1, definition, contentHash: contentHash(definition) }).returning({ id: questionnaireVersion.id })
  const [row] = await owner.database.insert(round).values({
    slug, title: wording, questionnaireId: asked.id, strategy: 'doc-county-strategy', processStep: 'step-2', audience: 'residents', access: 'open',
    languages: [...LANGUAGES], opensOn: '2020-01-01', closesOn: '2099-12-31', why: wording, decides: 'county-council',
    breakdowns: ['municipality', 'age-group', 'gender'], crosses: [['municipality', 'age-group']],
    contact: { phone: '08 000 0000', email: 'x@example.org', hours: wording }, ...columns,
  }).returning({ id: round.id })
  if (!row || !version) throw new Error('no round')
  await owner.database.insert(roundVersion).values({ roundId: row.id, versionId: version.id })
  await owner.database.execute(sql`select answers.add_round(${row.id})`)
  const made = await findRound(slug, owner.database)
  const [published] = await listVersions(row.id, owner.database)
  if (!made || !published) throw new Error('no round')
  return { round: made, version: published }
}

/** A round that so many made-up people have answered. */
export async function answeredRound(owner: ReturnType<typeof connect>, people: number, changes: Parameters<typeof openRound>[1] = {}): Promise<RoundUnderTest> {
  const asked = await openRound(owner, changes)
  const web = asWeb()
  await Promise.all(Array.from({ length: people }, (_, index) => sendAnswer(asked, { entries: filledForm(asked, `person ${String(index)}`) }, web.sql)))
  await web.sql.end()
  return asked
}

/** One more answer from somebody, as the web sends it. */
export function sendAnswer(asked: RoundUnderTest, { entries, submissionId = newSubmission() }: { entries: Entries; submissionId?: SubmissionId }, sql: ReturnType<typeof connect>['sql']) {
  return submitAnswers({ ...asked, submissionId, language: 'fi', entries }, sql)
}

/** The same, with its entry ended, so that it can be counted. */
export async function endedRound(owner: ReturnType<typeof connect>, people: number, changes: Parameters<typeof openRound>[1] = {}): Promise<RoundUnderTest> {
  const asked = await answeredRound(owner, people, changes)
  await owner.sql`update core.round set closed_on = '2022-10-15', entry_ended_on = '2022-10-15' where id = ${asked.round.id}`
  return asked
}

export function newSubmission(): SubmissionId {
  return SubmissionId.parse(randomUUID())
}

/** A made-up person's filled-in form, the same for the same key. */
export function filledForm({ version }: RoundUnderTest, key: string) {
  return toEntries(version.definition, drawAnswers(version.definition, randomFrom(key)))
}
