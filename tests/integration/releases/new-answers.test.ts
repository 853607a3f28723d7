import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROLES } from '@/lib/access/roles'
import { addressIn } from '@/lib/i18n/addresses'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { noteProgress } from '@/lib/tallies/server/note-progress'
import { tendWorkshops } from '@/lib/workshops/server/tend-workshops'
import { ANSWER, encoded, wholeForm } from '@/tests/support/answer-forms'
import { OFFICE_ADDRESSES, PUBLIC_PAGES } from '@/tests/support/addresses'
import { type OwnService, ownService } from '@/tests/support/own-service'
import { sessionCookie } from '@/tests/support/session'

// P5: who looks before and after somebody answers learns at most that one more has.
const BREAKDOWNS = ['', 'municipality', 'age-group', 'gender', 'municipality*age-group']
let service: OwnService
let addresses: string[]
let cookie: string

beforeAll(async () => {
  service = await ownService()
  service.startApp()
  service.startWorker()
  await service.countFinishedRounds()
  await service.untilReady()
  // What the worker does once a day is done before anybody looks.
  await tendWorkshops(service.owner.database)
  addresses = [
    ...LANGUAGES.flatMap((language) => PUBLIC_PAGES.map((page) => addressIn(language, page))),
    ...Object.keys(OFFICE_ADDRESSES),
    ...['residents-now', 'residents-2022'].flatMap((round) => BREAKDOWNS.map((by) => `/office/rounds/${round}/results?by=${encodeURIComponent(by)}`)),
    '/office/rounds/residents-now/results.csv', '/office/rounds/residents-now/codebook.csv', '/healthz', '/readyz',
  ]
  await service.owner.sql`insert into core.official (subject, name) values ('all-roles', 'A')`
  await service.owner.sql`insert into core.official_role (subject, role) select 'all-roles', unnest(${[...ROLES]}::text[])`
  cookie = await sessionCookie('all-roles', 'A')
}, 240_000)
afterAll(() => service.stop())

/** So many people who answer alike: parts by group reach their tens together with the whole. */
async function answer(people: number, key = 'anybody'): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    const response = await fetch(`${service.address}${ANSWER}`, {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: encoded(wholeForm(key)),
    })
    expect(response.status).toBe(201)
  }
}

/** What every address says, without what is made anew for each request. */
async function look(): Promise<Map<string, string>> {
  await noteProgress(service.owner.sql)
  const said = new Map<string, string>()
  for (const address of addresses) {
    const response = await fetch(`${service.address}${address}`, { headers: { cookie }, redirect: 'manual' })
    said.set(address, `${String(response.status)} ${lasting(await response.text())}`)
  }
  return said
}

/**
 * The parts of a page in an order of their own, as an id gives options another order each time; without ids and nonces,
 * and without the scripts in which the office's framework says the same again, cut and numbered as it comes.
 */
function lasting(page: string): string {
  return page
    .replaceAll(/<script[^>]*>self\.__next_f[\s\S]*?<\/script>/g, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '')
    .replaceAll(/nonce[="\\:]+[A-Za-z0-9+/=]+/g, '')
    .split(/(?=<)/).sort().join('\n')
}

type Changes = Record<string, string[]>

/** What each address says after that it did not say before. */
function changes(before: Map<string, string>, after: Map<string, string>): Changes {
  return Object.fromEntries(addresses.flatMap((address): [string, string[]][] => {
    const [earlier = '', later = ''] = [before.get(address), after.get(address)]
    const known = new Set(earlier.split('\n'))
    return earlier === later ? [] : [[address, later.split('\n').filter((part) => !known.has(part))]]
  }))
}

test('one to four new answers to an open round change no page, file or address; a full ten changes one number in two [P5]', async () => {
  await answer(25)
  const before = await look()
  expect([...before.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(60)
  for (const key of ['anybody', 'anybody', 'somebody else', 'a third person']) {
    await answer(1, key)
    expect(changes(before, await look())).toEqual({})
  }

  await answer(1)
  const after = changes(before, await look())
  expect(Object.keys(after).sort()).toEqual(['/office', '/office/rounds/residents-now'])
  for (const part of Object.values(after).flat()) expect(part).toMatch(/^<[^>]+>30 tai enemmän$/)
})

/** So many answers on paper, alike, as if a clerk had entered them. */
async function enterPaper(people: number): Promise<void> {
  await service.owner.sql`
    insert into answers.response (round_id, id, version_id, channel, language, received_on, codes, content_mac, suspect)
    select (select id from core.round where slug = 'residents-now'), gen_random_uuid(), version_id, 'paper', language, received_on, codes, content_mac, false
    from (select * from answers.response where round_id = (select id from core.round where slug = 'residents-2022') order by id limit 1) as one
    cross join generate_series(1, ${people}::int)`
}

test('nor do answers on paper to a round that is closed but not yet counted [P5]', async () => {
  await service.owner.sql`update core.round set closed_on = closes_on where slug = 'residents-now'`
  await service.owner.sql`delete from answers.response where round_id = (select id from core.round where slug = 'residents-now')`
  await enterPaper(21)
  const before = await look()
  for (let people = 1; people <= 4; people += 1) {
    await enterPaper(1)
    expect(changes(before, await look())).toEqual({})
  }
})
