import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endEntry } from '@/lib/rounds/server/close-round'
import { findRound } from '@/lib/rounds/server/find-round'
import { listVersions } from '@/lib/rounds/server/list-versions'
import { recount } from '@/lib/tallies/server/recount'
import { RoundSlug } from '@/lib/vocabulary/ids'
import { kill, type OwnService, ownService } from '@/tests/support/own-service'

let service: OwnService
const slug = RoundSlug.parse('residents-now')
const PEOPLE = 20_000

beforeAll(async () => {
  service = await ownService()
})
afterAll(() => service.stop())

/** So many answers that counting takes seconds: those of the round of 2022, again and again under other ids. */
async function fillRound(): Promise<void> {
  await service.owner.sql`
    insert into answers.response (round_id, id, version_id, channel, language, received_on, codes, content_mac, suspect)
    select (select id from core.round where slug = ${slug}), gen_random_uuid(), version_id, channel, language, received_on, codes, content_mac, false
    from answers.response cross join generate_series(1, 100)
    where round_id = (select id from core.round where slug = 'residents-2022') limit ${PEOPLE}`
  await service.owner.sql`update core.round set closed_on = '2024-01-01' where slug = ${slug}`
}

type SetState = { id: number; done: number; counted: boolean; released: boolean }

async function setState(): Promise<SetState> {
  const [row] = await service.owner.sql<SetState[]>`
    select answer_set.id::int, steps_done as done, respondents is not null as counted, counted_on is not null as released
    from core.answer_set join core.round on round.id = round_id where slug = ${slug}`
  return row ?? { id: 0, done: 0, counted: false, released: false }
}

async function until(holds: (state: SetState) => boolean): Promise<SetState> {
  const deadline = performance.now() + 120_000
  for (let state = await setState(); ; state = await setState()) {
    if (holds(state)) return state
    if (performance.now() > deadline) throw new Error(`the set stays at ${JSON.stringify(state)}`)
    await pause(10)
  }
}

test('a worker killed while it counts and while it protects loses nothing and counts nothing twice', async () => {
  await fillRound()
  const editor = { subject: 'demo-editor', name: 'E', roles: ['editor' as const] }
  expect(await endEntry(editor, { slug, confirmed: true, marked: 'count' }, service.owner.database)).toMatchObject({ ok: true })

  const first = service.startWorker()
  expect(await until(({ done }) => done > 5)).toMatchObject({ counted: false })
  await kill(first)
  expect(await setState()).toMatchObject({ counted: false, released: false })

  const second = service.startWorker()
  expect(await until(({ counted }) => counted)).toMatchObject({ released: false })
  await kill(second)
  expect(await setState()).toMatchObject({ counted: true, released: false })

  // What the next start does; the second worker's job is taken up again later and finds it done.
  await service.countFinishedRounds()
  const { id } = await until(({ released }) => released)
  const round = await findRound(slug, service.owner.database)
  if (!round) throw new Error('no round')
  const versions = await listVersions(round.id, service.owner.database)
  expect(await recount(id, { versions, background: round.breakdowns }, service.owner.sql)).toMatchObject({ different: 0, answersPresent: PEOPLE, answersCounted: PEOPLE })
  expect(await service.owner.sql`select from core.release where set_id = ${id}`).toHaveLength(1)
  expect(await service.owner.sql`select from audit.line where action = 'make-set' and subject = ${slug}`).toHaveLength(1)
}, 300_000)
