import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { coDeveloper } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import type { CoDeveloper } from '@/lib/co-developers/co-developer'
import { keptUntilFrom } from '@/lib/co-developers/keeping'
import { stayCoDeveloper } from '@/lib/co-developers/server/stay-co-developer'
import { tendCoDevelopers } from '@/lib/co-developers/server/tend-co-developers'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { addDays } from '@/lib/vocabulary/day'
import { aCoDeveloper, newMailbox } from '@/tests/support/co-developers'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()

beforeAll(() => { vi.stubEnv('SMS_URL', undefined) })
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

async function keptFor(days: number, changes: Partial<CoDeveloper> = {}): Promise<CoDeveloper> {
  const person = aCoDeveloper({ email: newMailbox(), keptUntil: addDays(today(), days), ...changes })
  await owner.database.insert(coDeveloper).values({ ...person, contentMac: 'x' })
  return person
}

const tend = () => tendCoDevelopers(worker.database)
const messagesTo = ({ id }: CoDeveloper) => owner.sql<{ kind: string; channel: string }[]>`select kind, channel from contacts.message where subject = ${id} order by number`
const isKept = async ({ id }: CoDeveloper) => (await owner.sql`select id from contacts.co_developer where id = ${id}`).length === 1

test('thirty days before the end she is asked, once, however often the work is done', async () => {
  const near = await keptFor(30)
  const far = await keptFor(31)
  await Promise.all([tend(), tend()])
  await tend()
  expect(await messagesTo(near)).toEqual([{ kind: 'renew', channel: 'email' }])
  expect(await messagesTo(far)).toEqual([])
})

test('after a morning that was missed she is asked on the next, and on the last day still', async () => {
  const people = await Promise.all([29, 1, 0].map((days) => keptFor(days)))
  await tend()
  for (const person of people) expect(await messagesTo(person)).toHaveLength(1)
})

test('who left a telephone number alone is called', async () => {
  const person = await keptFor(30, { email: null, phone: '040 123 4567' })
  await tend()
  expect(await messagesTo(person)).toEqual([{ kind: 'renew', channel: 'call' }])
})

test('[S79] on the day after her last she is forgotten, with all that she was told; on her last day not yet', async () => {
  const gone = await keptFor(-1)
  const last = await keptFor(0)
  for (const { id } of [gone, last]) await web.database.transaction((tx) => queueMessage({ topic: 'co-developer', subject: id, kind: 'listed', params: {}, channel: 'email' }, tx))
  await tend()
  expect(await isKept(gone)).toBe(false)
  expect(await messagesTo(gone)).toEqual([])
  expect(await isKept(last)).toBe(true)
  expect((await messagesTo(last)).map(({ kind }) => kind)).toEqual(['listed', 'renew'])
})

test('who stays is asked again only when the new twelve months near their end', async () => {
  const person = await keptFor(30)
  await tend()
  await stayCoDeveloper(person.id, web.database)
  await tend()
  expect(await messagesTo(person)).toHaveLength(1)
  await owner.sql`update contacts.co_developer set kept_until = ${addDays(today(), 30)} where id = ${person.id} and kept_until = ${keptUntilFrom(today())}`
  await tend()
  expect(await messagesTo(person)).toHaveLength(2)
})
