import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { coDeveloper } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import type { CoDeveloper } from '@/lib/co-developers/co-developer'
import type { CoDeveloperFilter } from '@/lib/co-developers/inviting'
import { inviteCoDevelopers } from '@/lib/co-developers/server/invite-co-developers'
import { listCoDevelopers } from '@/lib/co-developers/server/list-co-developers'
import { writeCoDeveloperLetter } from '@/lib/co-developers/server/write-letter'
import type { Workshop } from '@/lib/workshops/workshop'
import { aCoDeveloper, comingWorkshop, newMailbox } from '@/tests/support/co-developers'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
const clerk = { subject: 's', name: 'N', roles: ['clerk' as const] }
const EVERYBODY: CoDeveloperFilter = { topic: null, municipality: null }
/** Each test has a municipality of its own, as the list is one. */
let here: CoDeveloperFilter
let tests = 0

beforeAll(() => {
  vi.stubEnv('SMS_URL', undefined)
  vi.stubEnv('PUBLIC_URL', 'https://osallistu.example.org')
  vi.stubEnv('AUTH_SECRET', 'a secret of at least thirty-two characters')
})
beforeEach(() => {
  tests += 1
  here = { topic: null, municipality: `test-${String(tests)}` }
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

async function listed(changes: Partial<CoDeveloper> = {}): Promise<CoDeveloper> {
  const person = aCoDeveloper({ email: newMailbox(), municipality: here.municipality ?? '', ...changes })
  await owner.database.insert(coDeveloper).values({ ...person, contentMac: 'x' })
  return person
}

async function coming(changes: Partial<Workshop> = {}): Promise<string> {
  const made = comingWorkshop(changes)
  await owner.database.insert(workshop).values(made)
  return made.slug
}

const invite = (slug: string, filter = here) => inviteCoDevelopers(clerk, { ...filter, workshop: slug, confirmed: true }, web.database)
const invitations = (slug: string) => owner.sql<{ subject: string; channel: string }[]>`select subject, channel from contacts.message where kind = 'invitation' and params->>'workshop' = ${slug} order by number`
const auditOf = (action: string) => owner.sql<{ detail: object; subject: string }[]>`select subject, detail from audit.line where action = ${action} order by number desc limit 1`

test('an official sees the part of the list that she asks for, and each look is written down', async () => {
  const aino = await listed({ name: 'Aino', topics: ['families', 'digital'] })
  await listed({ name: 'Väinö', topics: ['disability'] })
  const { shown, all } = await listCoDevelopers(clerk, { ...here, topic: 'digital' }, web.database)
  expect(shown).toEqual([aino])
  expect(all).toBeGreaterThanOrEqual(2)
  expect(await auditOf('list-co-developers')).toEqual([{ subject: 'co-developers', detail: { topic: 'digital', municipality: here.municipality, people: 1 } }])
  await listCoDevelopers(clerk, EVERYBODY, web.database)
  expect((await auditOf('list-co-developers'))[0]?.detail).toMatchObject({ topic: 'any', municipality: 'any' })
})

test('whose day has passed is neither shown nor invited', async () => {
  const person = await listed()
  await owner.sql`update contacts.co_developer set kept_until = '2020-01-01' where id = ${person.id}`
  expect((await listCoDevelopers(clerk, here, web.database)).shown).toEqual([])
  expect(await invite(await coming())).toEqual({ ok: false, reason: 'nobody-left' })
})

test('who has no right to the list is refused, and nothing is written down', async () => {
  await listed()
  const before = await owner.sql`select number from audit.line`
  for (const role of ['analyst', 'editor', 'privacy-officer', 'administrator'] as const) {
    const other = { ...clerk, roles: [role] }
    await expect(listCoDevelopers(other, here, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(inviteCoDevelopers(other, { ...here, workshop: 'any', confirmed: true }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(listCoDevelopers(null, here, web.database)).rejects.toMatchObject({ code: 'not-signed-in' })
  expect(await owner.sql`select number from audit.line`).toHaveLength(before.length)
})

test('[S79] those who match are invited by letter, or by a call where nobody can send text messages', async () => {
  const aino = await listed()
  const vaino = await listed({ email: null, phone: '040 765 4321' })
  const elsewhere = await listed({ municipality: 'elsewhere' })
  const slug = await coming()
  expect(await invite(slug)).toEqual({ ok: true, value: 2 })
  const sent = await invitations(slug)
  expect(sent).toEqual(expect.arrayContaining([{ subject: aino.id, channel: 'email' }, { subject: vaino.id, channel: 'call' }]))
  expect(sent.map(({ subject }) => subject)).not.toContain(elsewhere.id)
  expect(await auditOf('invite-co-developers')).toEqual([{ subject: slug, detail: { topic: 'any', municipality: here.municipality, people: 2 } }])
})

test('nobody is invited twice to one workshop, though two officials press at the same moment; to another she is', async () => {
  await Promise.all(Array.from({ length: 5 }, () => listed()))
  const slug = await coming()
  const outcomes = await Promise.all([invite(slug), invite(slug)])
  expect(outcomes).toEqual(expect.arrayContaining([{ ok: true, value: 5 }, { ok: false, reason: 'nobody-left' }]))
  expect(await invitations(slug)).toHaveLength(5)
  const late = await listed()
  expect(await invite(slug)).toEqual({ ok: true, value: 1 })
  expect((await invitations(slug)).at(-1)?.subject).toBe(late.id)
  expect(await invite(await coming())).toEqual({ ok: true, value: 6 })
})

test.each([
  { what: 'one that has begun', changes: { startsAt: new Date(Date.now() - 1000) } },
  { what: 'one that is cancelled', changes: { cancelledAt: new Date() } },
  { what: 'one for the county’s own people', changes: { audience: 'staff' as const } },
])('nobody is invited to $what', async ({ changes }) => {
  await listed()
  const slug = await coming(changes)
  expect(await invite(slug)).toEqual({ ok: false, reason: 'not-to-come' })
  expect(await invite('no-such-workshop')).toEqual({ ok: false, reason: 'not-to-come' })
  expect(await invitations(slug)).toEqual([])
})

test('an invitation is written by the worker, in her language, to her address; and to nobody once she has left', async () => {
  const person = await listed({ language: 'sv' })
  const slug = await coming()
  const message = { topic: 'co-developer', subject: person.id, kind: 'invitation', params: { workshop: slug }, channel: 'email' as const }
  const written = await writeCoDeveloperLetter(message, worker.database)
  expect(written).toMatchObject({ to: person.email, letter: { language: 'sv', action: { href: `https://osallistu.example.org/sv/workshops/${slug}` } } })
  expect(written?.letter.closing.join()).toMatch(/https:\/\/osallistu\.example\.org\/sv\/take-part\/[\w-]{43}/)
  expect(await writeCoDeveloperLetter({ ...message, channel: 'sms' }, worker.database)).toBeNull()
  await owner.sql`delete from contacts.co_developer where id = ${person.id}`
  expect(await writeCoDeveloperLetter(message, worker.database)).toBeNull()
})
