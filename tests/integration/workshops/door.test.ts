import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/roles'
import { ROLES } from '@/lib/access/roles'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Arrival } from '@/lib/workshops/arrivals'
import { getDoor } from '@/lib/workshops/server/get-door'
import { recordArrivals } from '@/lib/workshops/server/record-arrivals'
import { recordAttendance } from '@/lib/workshops/server/record-attendance'
import { tendWorkshops } from '@/lib/workshops/server/tend-workshops'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
beforeAll(() => { Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org' }) })
afterAll(() => Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()]))

const host: Actor = { subject: 'host', name: 'Host', roles: ['clerk'] }
const came = (signUpId: SignUpId | null, people: number): Arrival => ({ id: randomUUID(), signUpId, people, isUndone: false })
const send = ({ slug }: ListedWorkshop, arrivals: Arrival[], actor: Actor | null = host) => recordArrivals(actor, { slug, arrivals }, web.database)
const linesOf = async ({ slug }: ListedWorkshop, action: string) => (await owner.sql<{ detail: object }[]>`select detail from audit.line where action = ${action} and (subject = ${slug} or subject like ${`${slug}/%`}) order by number`).map(({ detail }) => detail)

/** A workshop with parties of these sizes. */
async function withParties(parties: number[], changes: Parameters<typeof openWorkshop>[1] = {}): Promise<{ workshop: ListedWorkshop; ids: SignUpId[] }> {
  const workshop = await openWorkshop(owner, { placesOnSite: 30, ...changes })
  for (const party of parties) await somebodySignsUp(workshop, { party, mayWait: true }, web)
  const rows = await owner.sql<{ id: string }[]>`select s.id from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where slug = ${workshop.slug} order by number`
  return { workshop, ids: rows.map(({ id }) => SignUpId.parse(id)) }
}

const statesOf = async ({ slug }: ListedWorkshop) => (await owner.sql<{ state: string }[]>`select state from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where slug = ${slug} order by number`).map(({ state }) => state)

test('[S33] a party is checked in by one press and taken back by another; people without a sign-up are counted beside it', async () => {
  const { workshop, ids: [first = null] } = await withParties([3, 2])
  const press = came(first, 3)
  expect(await send(workshop, [press, came(null, 4)])).toMatchObject({ ok: true, value: { here: 7, expected: 5 } })
  expect(await statesOf(workshop)).toEqual(['attended', 'confirmed'])
  expect(await send(workshop, [{ ...press, isUndone: true }])).toMatchObject({ ok: true, value: { here: 4, expected: 5 } })
  expect(await statesOf(workshop)).toEqual(['confirmed', 'confirmed'])
  expect(await send(workshop, [press])).toMatchObject({ ok: true, value: { here: 4 } })
  expect(await statesOf(workshop)).toEqual(['confirmed', 'confirmed'])
})

test('a call writes one line with its numbers, and its check-ins their own; sent again it changes nothing', async () => {
  const { workshop, ids } = await withParties([1, 2])
  const presses = [...ids.map((id) => came(id, 1)), { ...came(null, 2), isUndone: true }]
  const first = await send(workshop, presses)
  expect(await send(workshop, presses)).toEqual(first)
  expect(await send(workshop, [])).toEqual(first)
  expect(await linesOf(workshop, 'record-arrivals')).toEqual([{ arrived: 2, undone: 1 }])
  expect((await linesOf(workshop, 'change-sign-up')).filter((detail) => 'cause' in detail && detail.cause === 'check-in')).toHaveLength(2)
})

test('two tablets at once let parties in, also the same one: each counts once', async () => {
  const { workshop, ids } = await withParties([2, 3, 4])
  const tablets = [0, 1].map(() => ids.map((id, index) => came(id, index + 2)))
  await Promise.all(tablets.flatMap((presses) => presses.flatMap((press) => [send(workshop, [press]), send(workshop, [press])])))
  expect(await send(workshop, [])).toMatchObject({ ok: true, value: { here: 9, expected: 9 } })
  expect(await statesOf(workshop)).toEqual(['attended', 'attended', 'attended'])
  const [one = []] = tablets
  await send(workshop, one.map((press) => ({ ...press, isUndone: true })))
  expect(await statesOf(workshop)).toEqual(['attended', 'attended', 'attended'])
})

test('in whatever order and pieces the presses come, the same people have come', async () => {
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 0, 2, 4], { minLength: 10 }), fc.integer({ min: 1, max: 5 }), async (order, piece) => {
    const { workshop, ids: [first = null, second = null] } = await withParties([2, 3])
    const [slip, party, walkIns] = [came(first, 2), came(second, 2), came(null, 5)]
    const sent = [slip, { ...slip, isUndone: true }, party, { ...came(second, 3), isUndone: true }, walkIns, came(null, 1), { ...party }]
    for (let from = 0; from < order.length; from += piece) await send(workshop, order.slice(from, from + piece).flatMap((index) => sent[index] ?? []))
    expect(await send(workshop, [])).toMatchObject({ ok: true, value: { here: 8 } })
    expect(await statesOf(workshop)).toEqual(['confirmed', 'attended'])
  }), { numRuns: 8 })
})

test('who cancelled meanwhile and comes all the same is counted, and stays cancelled; so are people under a sign-up of another workshop', async () => {
  const { workshop, ids: [first = null] } = await withParties([2])
  const { ids: [stranger = null] } = await withParties([1])
  await owner.sql`update contacts.sign_up set state = 'cancelled' where id = ${String(first)}`
  expect(await send(workshop, [came(first, 2), came(stranger, 1)])).toMatchObject({ ok: true, value: { here: 3, expected: 0 } })
  expect(await statesOf(workshop)).toEqual(['cancelled'])
  expect(await owner.sql`select state from contacts.sign_up where id = ${String(stranger)}`).toEqual([{ state: 'confirmed' }])
})

test('who waits is let in when the host says so', async () => {
  const { workshop, ids: [, second = null] } = await withParties([1, 1], { placesOnSite: 1 })
  expect((await getDoor(host, workshop.slug, web.database)).parties.map(({ state }) => state).sort()).toEqual(['confirmed', 'waiting'])
  await send(workshop, [came(second, 1)])
  expect(await statesOf(workshop)).toEqual(['confirmed', 'attended'])
})

test('an arrival at one door is not taken to another', async () => {
  const { workshop } = await withParties([])
  const { workshop: other } = await withParties([])
  const press = came(null, 1)
  await send(workshop, [press])
  await expect(send(other, [{ ...press, isUndone: true }])).rejects.toMatchObject({ code: 'conflict' })
  expect(await send(workshop, [])).toMatchObject({ ok: true, value: { here: 1 } })
})

test('a door that is closed for good, or of a workshop that is cancelled, lets nobody in; the list can still be read', async () => {
  const { workshop: closed } = await withParties([1])
  await owner.sql`update core.workshop set ended_on = '2026-11-01' where slug = ${closed.slug}`
  const { workshop: cancelled } = await withParties([1])
  await owner.sql`update core.workshop set cancelled_at = now() where slug = ${cancelled.slug}`
  expect(await send(closed, [came(null, 1)])).toEqual({ ok: false, reason: 'door-closed' })
  expect(await send(cancelled, [came(null, 1)])).toEqual({ ok: false, reason: 'workshop-cancelled' })
  expect(await send(closed, [])).toMatchObject({ ok: true })
})

test('only a host opens the door, and only of a workshop that is there', async () => {
  const { workshop } = await withParties([])
  for (const role of ROLES.filter((each) => each !== 'clerk')) {
    const actor: Actor = { subject: role, name: role, roles: [role] }
    await expect(send(workshop, [came(null, 1)], actor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getDoor(actor, workshop.slug, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(recordAttendance(actor, { slug: workshop.slug, attended: 1 }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(send(workshop, [], null)).rejects.toMatchObject({ code: 'not-signed-in' })
  await expect(recordArrivals(host, { slug: 'no-such-workshop', arrivals: [] }, web.database)).rejects.toMatchObject({ code: 'not-found' })
  await expect(getDoor(host, 'no-such-workshop', web.database)).rejects.toMatchObject({ code: 'not-found' })
})

test('when the door is closed for good, a party that two tablets let in is counted once', async () => {
  const { workshop, ids: [first = null] } = await withParties([2, 1])
  await send(workshop, [came(first, 2), came(null, 4)])
  await send(workshop, [came(first, 2)])
  await owner.sql`update core.workshop set starts_at = now() - interval '3 days 2 hours', ends_at = now() - interval '3 days', sign_up_opens_at = now() - interval '20 days', sign_up_closes_at = now() - interval '4 days' where slug = ${workshop.slug}`
  await tendWorkshops(worker.database)
  expect(await owner.sql`select attended, signed_up from core.workshop where slug = ${workshop.slug}`).toEqual([{ attended: 6, signed_up: 3 }])
  expect(await statesOf(workshop)).toEqual(['attended', 'absent'])
})

test('[S33] a host records how many came once the workshop has begun; the newest number stands, and what it was before is in the log', async () => {
  const { workshop } = await withParties([])
  const record = (attended: number) => recordAttendance(host, { slug: workshop.slug, attended }, web.database)
  expect(await record(40)).toEqual({ ok: false, reason: 'not-started' })
  await owner.sql`update core.workshop set starts_at = now() - interval '1 minute', sign_up_closes_at = now() - interval '1 minute' where slug = ${workshop.slug}`
  for (const attended of [40, 42, 42]) expect(await record(attended)).toEqual({ ok: true, value: null })
  expect((await getDoor(host, workshop.slug, web.database)).attended).toBe(42)
  expect(await linesOf(workshop, 'record-attendance')).toEqual([{ attended: 40, before: 'none' }, { attended: 42, before: 40 }])
  await owner.sql`update core.workshop set cancelled_at = now() where slug = ${workshop.slug}`
  expect(await record(1)).toEqual({ ok: false, reason: 'workshop-cancelled' })
})
