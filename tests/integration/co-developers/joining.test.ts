import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CoDeveloperId } from '@/lib/co-developers/co-developer'
import { findCoDeveloper } from '@/lib/co-developers/server/find-co-developer'
import { joinCoDevelopers } from '@/lib/co-developers/server/join-co-developers'
import { leaveCoDevelopers } from '@/lib/co-developers/server/leave-co-developers'
import { stayCoDeveloper } from '@/lib/co-developers/server/stay-co-developer'
import { forgetMessages } from '@/lib/mail/server/forget-messages'
import { today } from '@/lib/clock/server/today'
import { keptUntilFrom } from '@/lib/co-developers/keeping'
import { joinEntries, MUNICIPALITIES, newMailbox } from '@/tests/support/co-developers'
import { asOwner, asWeb, asWorker, newSubmission } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()

beforeAll(() => { vi.stubEnv('SMS_URL', undefined) })
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

type Typed = Parameters<typeof joinEntries>[0]
const join = (typed: Typed, submissionId = newSubmission()) => joinCoDevelopers({ municipalities: MUNICIPALITIES, submissionId, language: 'fi', entries: joinEntries(typed) }, web.database)
const rowsOf = (email: string) => owner.sql<{ id: CoDeveloperId; topics: string[]; keptUntil: string }[]>`select id, topics, kept_until as "keptUntil" from contacts.co_developer where lower(email) = ${email}`
const messagesTo = async (id: string) => (await owner.sql<{ kind: string }[]>`select kind from contacts.message where subject = ${id} order by number`).map(({ kind }) => kind)

async function joined(typed: Typed = {}): Promise<CoDeveloperId> {
  const outcome = await join({ ...typed, email: '', phone: '040 123 4567' })
  if (!outcome.ok || outcome.value.by !== 'link') throw new Error('not joined')
  return outcome.value.id
}

test('[S79] a resident joins the list for twelve months, and is told by mail', async () => {
  const email = newMailbox()
  expect(await join({ email, topics: ['families', 'digital'] })).toEqual({ ok: true, value: { by: 'email', email } })
  const [row] = await rowsOf(email)
  expect(row).toMatchObject({ topics: ['families', 'digital'] })
  expect(await messagesTo(row?.id ?? '')).toEqual(['listed'])
  const own = row && await findCoDeveloper(row.id, web.database)
  expect(own).toMatchObject({ email, municipality: 'kajaani', keptUntil: keptUntilFrom(today()), suspect: false })
})

test('the same form sent twice, even at the same moment, is joining once', async () => {
  const email = newMailbox()
  const submissionId = newSubmission()
  const outcomes = await Promise.all([join({ email }, submissionId), join({ email }, submissionId)])
  expect(outcomes).toEqual([{ ok: true, value: { by: 'email', email } }, { ok: true, value: { by: 'email', email } }])
  const rows = await rowsOf(email)
  expect(rows).toHaveLength(1)
  expect(await messagesTo(rows[0]?.id ?? '')).toEqual(['listed'])
})

test('another content under the same id is a conflict, and changes nothing', async () => {
  const email = newMailbox()
  const submissionId = newSubmission()
  await join({ email, topics: ['digital'] }, submissionId)
  expect(await join({ email, topics: ['families'] }, submissionId)).toEqual({ ok: false, reason: { kind: 'conflict' } })
  expect(await rowsOf(email)).toMatchObject([{ topics: ['digital'] }])
})

test('whether a mailbox is on the list shows only in the mail to it, however often it is tried', async () => {
  const email = newMailbox()
  const first = await join({ email })
  for (let tries = 0; tries < 5; tries++) expect(await join({ email: email.toUpperCase(), name: 'Somebody else' })).toEqual({ ...first, value: { by: 'email', email: email.toUpperCase() } })
  const rows = await rowsOf(email)
  expect(rows).toHaveLength(1)
  expect(await messagesTo(rows[0]?.id ?? '')).toEqual(['listed', 'already-listed', 'already-listed', 'already-listed'])
})

test('two who join by one mailbox at the same moment are one', async () => {
  const email = newMailbox()
  await Promise.all([join({ email }), join({ email })])
  expect(await rowsOf(email)).toHaveLength(1)
})

test('with a telephone number alone she is led to her own page, and nobody calls to say so', async () => {
  const id = await joined()
  expect(await findCoDeveloper(id, web.database)).toMatchObject({ email: null, phone: '040 123 4567' })
  expect(await messagesTo(id)).toEqual([])
})

test('who can be sent a text message gets the link by it', async () => {
  vi.stubEnv('SMS_URL', 'http://localhost:1/')
  const id = await joined()
  vi.stubEnv('SMS_URL', undefined)
  expect(await owner.sql`select kind, channel from contacts.message where subject = ${id}`).toEqual([{ kind: 'listed', channel: 'sms' }])
})

test('what is wrong is said, and nothing is stored', async () => {
  const email = newMailbox()
  expect(await join({ email, consents: false })).toMatchObject({ ok: false, reason: { kind: 'invalid', problems: [{ code: 'consent-missing' }] } })
  expect(await rowsOf(email)).toEqual([])
})

test('she stays for twelve months from today, and may be asked again', async () => {
  const id = await joined()
  await owner.sql`update contacts.co_developer set kept_until = ${today()}, asked_on = ${today()} where id = ${id}`
  expect(await stayCoDeveloper(id, web.database)).toEqual({ ok: true, value: null })
  expect(await owner.sql`select kept_until::text as until, asked_on from contacts.co_developer where id = ${id}`).toEqual([{ until: keptUntilFrom(today()), asked_on: null }])
})

test('after her day she is not on the list, even before she is deleted', async () => {
  const id = await joined()
  await owner.sql`update contacts.co_developer set kept_until = ${today()}::date - 1 where id = ${id}`
  expect(await findCoDeveloper(id, web.database)).toBeNull()
  expect(await stayCoDeveloper(id, web.database)).toEqual({ ok: false, reason: 'not-listed' })
})

test('[S79] who leaves is gone at once, and what she was told with her; leaving twice is leaving', async () => {
  const email = newMailbox()
  await join({ email })
  const id = (await rowsOf(email))[0]?.id
  if (!id) throw new Error('not joined')
  await leaveCoDevelopers(id, web.database)
  await leaveCoDevelopers(id, web.database)
  expect(await rowsOf(email)).toEqual([])
  expect(await owner.sql`select data from pgboss.job where name = 'forget-messages' and data->>'subject' = ${id} limit 1`).toEqual([{ data: { subject: id } }])
  await forgetMessages([id], worker.database)
  expect(await messagesTo(id)).toEqual([])
})
