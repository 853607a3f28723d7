import { afterAll, expect, test } from 'vitest'
import { submitAnswers } from '@/lib/responses/server/submit-answers'
import { makeSet } from '@/lib/tallies/server/make-set'
import { recount } from '@/lib/tallies/server/recount'
import { asOwner, asWeb, asWorker, filledForm, newSubmission, openRound } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()

afterAll(async () => {
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

async function answeredRound(people: number) {
  const asked = await openRound(owner)
  await Promise.all(Array.from({ length: people }, (_, index) =>
    submitAnswers({ ...asked, submissionId: newSubmission(), language: 'fi', entries: filledForm(asked, `person ${String(index)}`) }, web.sql)))
  const work = { roundId: asked.round.id, versions: [asked.version], background: asked.round.breakdowns }
  return { asked, work }
}

test('what was counted equals a recount, cell by cell', async () => {
  const { work } = await answeredRound(60)
  const { setId, respondents } = await makeSet(work, worker.sql)
  expect(respondents).toBe(60)
  const result = await recount(setId, work, owner.sql)
  expect(result).toMatchObject({ different: 0, answersPresent: 60, answersCounted: 60 })
  expect(result.cells).toBeGreaterThan(500)
})

test('the recount notices a figure that was changed', async () => {
  const { work } = await answeredRound(20)
  const { setId } = await makeSet(work, worker.sql)
  await owner.sql`
    update core.answer_count set people = people + 1
    where ctid = (select ctid from core.answer_count where set_id = ${setId} and question = 'municipality' limit 1)`
  expect((await recount(setId, work, owner.sql)).different).toBe(1)
})

test('counting twice, also at once, gives the same set', async () => {
  const { work } = await answeredRound(20)
  const [first, second] = await Promise.all([makeSet(work, worker.sql), makeSet(work, worker.sql)])
  expect(second).toEqual(first)
  expect((await recount(first.setId, work, owner.sql)).different).toBe(0)
})

test('a round that nobody answered makes an empty set', async () => {
  const { work } = await answeredRound(0)
  expect((await makeSet(work, worker.sql)).respondents).toBe(0)
})
