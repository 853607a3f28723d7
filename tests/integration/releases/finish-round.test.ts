import { afterAll, expect, test } from 'vitest'
import { getResults } from '@/lib/releases/server/get-results'
import { finishRound } from '@/lib/releases/server/finish-round'
import { asOwner, asWeb, asWorker, endedRound, openRound } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
const analyst = { subject: 'demo-analyst', name: 'A', roles: ['analyst' as const] }

afterAll(async () => {
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

const open = (slug: string, by: string) => getResults(analyst, { slug, by, reading: 'open-results' }, web.database)

test('a finished round has one release, however often the job runs, and reading it is written down', async () => {
  const { round: { id, slug } } = await endedRound(owner, 120)
  expect(await Promise.all([finishRound(id, worker), finishRound(id, worker)])).toEqual([120, 120])
  expect(await finishRound(id, worker)).toBe(120)
  const releases = await owner.sql`select from core.release join core.answer_set on answer_set.id = set_id where round_id = ${id}`
  expect(releases).toHaveLength(1)

  const { head } = await open(slug, 'municipality')
  expect(head.respondents).toBe(120)
  const lines = await owner.sql`select action from audit.line where subject = ${slug} order by number`
  expect(lines.map(({ action }) => String(action))).toEqual(['make-set', 'open-results'])
})

test.each([0, 4, 5])('of a round that %i people answered nothing is shown', async (people) => {
  const { round: { id, slug } } = await endedRound(owner, people)
  await finishRound(id, worker)
  const { tables } = await open(slug, '')
  expect((await tables()).every(({ status }) => status === 'withheld')).toBe(true)
})

test('an open round gives no results to anybody [P5]', async () => {
  const { round } = await openRound(owner)
  await expect(open(round.slug, '')).rejects.toMatchObject({ code: 'not-found' })
  await expect(finishRound(round.id, worker)).rejects.toThrow('not complete')
})

test('a breakdown outside the plan is not found, and whoever may not read gets none', async () => {
  const { round: { id, slug } } = await endedRound(owner, 40)
  await finishRound(id, worker)
  for (const by of ['relation', 'municipality*gender', 'municipality*age-group*gender', 'kajaani+kuhmo']) {
    await expect(open(slug, by)).rejects.toMatchObject({ code: 'not-found' })
  }
  await expect(getResults({ ...analyst, roles: ['editor'] }, { slug, by: '', reading: 'open-results' }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
})
