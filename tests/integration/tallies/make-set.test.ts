import { afterAll, expect, test } from 'vitest'
import { TRAP_FIELD } from '@/lib/questionnaire/form-fields'
import { makeSet } from '@/lib/tallies/server/make-set'
import { recount } from '@/lib/tallies/server/recount'
import { answeredRound, asOwner, asWeb, asWorker, filledForm, type RoundUnderTest, sendAnswer } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()

afterAll(async () => {
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

const workOf = ({ round, version }: RoundUnderTest, countsMarked = true) => ({ roundId: round.id, versions: [version], background: round.breakdowns, countsMarked })

test('what was counted equals a recount, cell by cell', async () => {
  const work = workOf(await answeredRound(owner, 60))
  const { setId, respondents } = await makeSet(work, worker.sql)
  expect(respondents).toBe(60)
  const result = await recount(setId, work, owner.sql)
  expect(result).toMatchObject({ different: 0, answersPresent: 60, answersCounted: 60 })
  expect(result.cells).toBeGreaterThan(500)
})

test('the recount notices a figure that was changed', async () => {
  const work = workOf(await answeredRound(owner, 20))
  const { setId } = await makeSet(work, worker.sql)
  await owner.sql`
    update core.answer_count set people = people + 1
    where ctid = (select ctid from core.answer_count where set_id = ${setId} and question = 'municipality' limit 1)`
  expect((await recount(setId, work, owner.sql)).different).toBe(1)
})

test('counting twice, also at once, gives the same set', async () => {
  const work = workOf(await answeredRound(owner, 20))
  const [first, second] = await Promise.all([makeSet(work, worker.sql), makeSet(work, worker.sql)])
  expect(second).toEqual(first)
  expect((await recount(first.setId, work, owner.sql)).different).toBe(0)
})

test('a round that nobody answered makes an empty set', async () => {
  const work = workOf(await answeredRound(owner, 0))
  expect((await makeSet(work, worker.sql)).respondents).toBe(0)
})

test('in which order the answers came is forgotten: they lie in the order of their random ids', async () => {
  const asked = await answeredRound(owner, 40)
  await makeSet(workOf(asked), worker.sql)
  const rows = await owner.sql<{ id: string }[]>`select id from answers.response where round_id = ${asked.round.id} order by ctid`
  expect(rows).toHaveLength(40)
  expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort())
})

test('who waits is told of every step, with those that follow the counting', async () => {
  const asked = await answeredRound(owner, 10)
  await makeSet({ ...workOf(asked), furtherSteps: 5 }, worker.sql)
  const [steps] = await owner.sql<{ done: number; all: number }[]>`select steps_done as done, steps_in_all as all from core.answer_set where round_id = ${asked.round.id}`
  expect(steps?.done).toBeGreaterThan(20)
  expect(steps?.all).toBe((steps?.done ?? 0) + 5)
})

test.each([
  { decided: 'are counted', countsMarked: true, respondents: 12, wrote: 2 },
  { decided: 'are left out with their words', countsMarked: false, respondents: 11, wrote: 1 },
])('marked answers $decided, as was decided', async ({ countsMarked, respondents, wrote }) => {
  const asked = await answeredRound(owner, 10)
  const form = (key: string) => [...filledForm(asked, key).filter(([name]) => name !== 'q.open-works-well'), ['q.open-works-well', 'Hyvä palvelu'] as const]
  await sendAnswer(asked, { entries: form('person who wrote') }, web.sql)
  await sendAnswer(asked, { entries: [...form('somebody with autofill'), [TRAP_FIELD, 'x']] }, web.sql)
  await owner.sql`delete from answers.response_text where round_id = ${asked.round.id} and text <> 'Hyvä palvelu'`

  const work = workOf(asked, countsMarked)
  const set = await makeSet(work, worker.sql)
  expect(set.respondents).toBe(respondents)
  expect(await recount(set.setId, work, owner.sql)).toMatchObject({ different: 0, answersPresent: respondents })
  const [written] = await owner.sql<{ people: number }[]>`select people from core.answer_count where set_id = ${set.setId} and profile_id = 0 and question = 'open-works-well'`
  expect(written?.people).toBe(wrote)
})
