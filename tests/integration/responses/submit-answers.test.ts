import { afterAll, expect, test } from 'vitest'
import { submitAnswers } from '@/lib/responses/server/submit-answers'
import { endEntry, closeRound } from '@/lib/rounds/server/close-round'
import { findRound } from '@/lib/rounds/server/find-round'
import { asOwner, asWeb, filledForm, newSubmission, openRound, type RoundUnderTest, sendAnswer } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const editor = { subject: 'demo-editor', name: 'E', roles: ['editor' as const] }

afterAll(async () => {
  await Promise.all([owner.sql.end(), web.sql.end()])
})

const send = (asked: RoundUnderTest, submissionId = newSubmission(), entries = filledForm(asked, 'somebody')) => sendAnswer(asked, { entries, submissionId }, web.sql)

async function stored({ round }: RoundUnderTest): Promise<number> {
  const [row] = await owner.sql<{ n: number }[]>`select count(*)::int as n from answers.response where round_id = ${round.id}`
  return row?.n ?? -1
}

test('sending the same twice makes one answer and one check code', async () => {
  const asked = await openRound(owner)
  const submission = newSubmission()
  const first = await send(asked, submission)
  const second = await send(asked, submission)
  expect(first).toMatchObject({ ok: true, value: { isNew: true } })
  expect(second).toMatchObject({ ok: true, value: { isNew: false, checkCode: first.ok && first.value.checkCode } })
  expect(await stored(asked)).toBe(1)
})

test('two taps at once make one answer', async () => {
  const asked = await openRound(owner)
  const submission = newSubmission()
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => send(asked, submission)))
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
  expect(outcomes.filter((outcome) => outcome.ok && outcome.value.isNew)).toHaveLength(1)
  expect(await stored(asked)).toBe(1)
})

test('another content under the same id is refused, and the first stays', async () => {
  const asked = await openRound(owner)
  const submission = newSubmission()
  await send(asked, submission)
  expect(await send(asked, submission, filledForm(asked, 'changed'))).toEqual({ ok: false, reason: { kind: 'conflict' } })
  expect(await stored(asked)).toBe(1)
})

test('language and channel are no part of the content: the same answers in another language are the same answer', async () => {
  const asked = await openRound(owner)
  const submissionId = newSubmission()
  const entries = filledForm(asked, 'somebody')
  await send(asked, submissionId, entries)
  const again = await submitAnswers({ ...asked, submissionId, language: 'sv', entries }, web.sql)
  expect(again).toMatchObject({ ok: true, value: { isNew: false } })
})

test('an invalid answer writes nothing', async () => {
  const asked = await openRound(owner)
  const outcome = await send(asked, newSubmission(), [['q.municipality', 'atlantis']])
  expect(outcome).toMatchObject({ ok: false, reason: { kind: 'invalid' } })
  expect(await stored(asked)).toBe(0)
})

test('a round whose last day is over takes nothing new but knows what it has', async () => {
  const asked = await openRound(owner)
  const submission = newSubmission()
  await send(asked, submission)
  const over = { ...asked, round: { ...asked.round, closesOn: asked.round.opensOn } }
  expect(await send(over)).toEqual({ ok: false, reason: { kind: 'closed' } })
  expect(await send(over, submission)).toMatchObject({ ok: true, value: { isNew: false } })
})

test('an answer confirmed while an official ends entry is in the round, and none comes after', async () => {
  const asked = await openRound(owner)
  await closeRound(editor, { slug: asked.round.slug, confirmed: true }, web.database)
  await owner.sql`update core.round set closed_on = null where id = ${asked.round.id}`
  const sending = Array.from({ length: 60 }, (_, index) => send(asked, newSubmission(), filledForm(asked, String(index))))
  const ending = owner.sql.begin(async (tx) => {
    await tx`select from core.round where id = ${asked.round.id} for update`
    await tx`update core.round set closed_on = '2022-10-15', entry_ended_on = '2022-10-15' where id = ${asked.round.id}`
    const [row] = await tx<{ n: number }[]>`select count(*)::int as n from answers.response where round_id = ${asked.round.id}`
    return row?.n
  })
  const [outcomes, countedAtEnd] = await Promise.all([Promise.all(sending), ending])
  const confirmed = outcomes.filter((outcome) => outcome.ok).length
  expect(await stored(asked)).toBe(confirmed)
  expect(countedAtEnd).toBe(confirmed)
})

test('neither the submission id nor any moment is kept [S101]', async () => {
  const asked = await openRound(owner)
  const submission = newSubmission()
  await send(asked, submission)
  const [row] = await owner.sql<{ line: string }[]>`select response::text as line from answers.response where round_id = ${asked.round.id}`
  expect(row?.line).not.toContain(submission)
  const columns = await owner.sql<{ type: string }[]>`
    select distinct data_type as type from information_schema.columns where table_schema = 'answers'`
  expect(columns.map(({ type }) => type).filter((type) => /time|inet|cidr/.test(type))).toEqual([])
})

test('words of a staff round lead to no answer', async () => {
  const asked = await openRound(owner, { audience: 'staff' })
  const entries = [...filledForm(asked, 'somebody').filter(([name]) => !name.startsWith('q.open')), ['q.open-works-well', 'Hyvä henki'] as const]
  await send(asked, newSubmission(), entries)
  const rows = await owner.sql<{ same: boolean; language: string | null }[]>`
    select text.id = response.id as same, language from answers.response join answers.response_text as text using (round_id) where round_id = ${asked.round.id}`
  expect(rows.every(({ same, language }) => !same && language === null)).toBe(true)
  expect(rows.length).toBeGreaterThan(0)
})

test('entry ends only after closing, each once, and keeps what was decided on marked answers', async () => {
  const asked = await openRound(owner)
  const ending = { slug: asked.round.slug, confirmed: true, marked: 'leave-out' as const }
  expect(await endEntry(editor, ending, web.database)).toEqual({ ok: false, reason: 'not-closed' })
  expect(await closeRound(editor, { slug: asked.round.slug, confirmed: true }, web.database)).toMatchObject({ ok: true })
  expect(await closeRound(editor, { slug: asked.round.slug, confirmed: true }, web.database)).toEqual({ ok: false, reason: 'closed-already' })
  expect(await endEntry(editor, ending, web.database)).toMatchObject({ ok: true })
  expect(await endEntry(editor, ending, web.database)).toEqual({ ok: false, reason: 'ended-already' })
  expect(await findRound(asked.round.slug, owner.database)).toMatchObject({ entryEndedOn: expect.any(String) as unknown, countsMarked: false })
})
