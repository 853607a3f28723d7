import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { channelFor } from '@/lib/mail/server/channel-for'
import { deliverMessage } from '@/lib/mail/server/deliver-message'
import { giveUpMessage } from '@/lib/mail/server/give-up-message'
import { listMessages } from '@/lib/mail/server/list-messages'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { type Writer, writerOf } from '@/lib/mail/server/writer'
import { freePort } from '@/scripts/ports'
import { somebody } from '@/tests/support/letters'
import { type MailServer, startMailServer } from '@/tests/support/mail-server'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'
import { startTextMessageServer, type TextMessageServer } from '@/tests/support/text-message-server'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
const clerk = { subject: 's', name: 'N', roles: ['clerk' as const] }
const write: Writer = () => Promise.resolve(somebody())
let mail: MailServer
let gateway: TextMessageServer

beforeAll(() => { vi.stubEnv('PUBLIC_URL', 'https://osallistu.example.org') })
beforeEach(async () => {
  mail = await startMailServer()
  gateway = await startTextMessageServer()
  vi.stubEnv('SMTP_URL', mail.url)
  vi.stubEnv('SMS_URL', gateway.url)
})
afterEach(() => Promise.all([mail.stop(), gateway.stop()]))
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()])
})

type Kept = { id: string; channel: string; state: string; problem: string | null }

async function messagesAbout(subject: string): Promise<Kept[]> {
  return owner.sql<Kept[]>`select id, channel, state, problem from contacts.message where subject = ${subject} order by number`
}

/** A message as the web asks for it. */
async function queued(reach: 'email' | 'phone' = 'email'): Promise<{ subject: string; id: string }> {
  const subject = randomUUID()
  await web.database.transaction((tx) => queueMessage({ topic: 'sign-up', subject, kind: 'confirmed', params: { party: 2 }, channel: channelFor(reach) }, tx))
  const [row] = await messagesAbout(subject)
  if (!row) throw new Error('no message')
  return { subject, id: row.id }
}

const deliver = (id: string) => deliverMessage(id, { write, tx: worker.database })
const jobsFor = (id: string) => owner.sql<{ data: object }[]>`select data from pgboss.job where name = 'send-message' and data->>'messageId' = ${id}`

test('what is kept for sending is an id and nothing else', async () => {
  const { subject, id } = await queued()
  expect(await messagesAbout(subject)).toEqual([{ id, channel: 'email', state: 'queued', problem: null }])
  expect(await jobsFor(id)).toEqual([{ data: { messageId: id } }])
})

test('nobody is told of a change that was taken back', async () => {
  const subject = randomUUID()
  const before = await owner.sql`select id from pgboss.job where name = 'send-message'`
  await expect(web.database.transaction(async (tx) => {
    await queueMessage({ topic: 'sign-up', subject, kind: 'confirmed', params: {}, channel: 'email' }, tx)
    throw new Error('taken back')
  })).rejects.toThrow('taken back')
  expect(await messagesAbout(subject)).toEqual([])
  expect(await owner.sql`select id from pgboss.job where name = 'send-message'`).toHaveLength(before.length)
})

test('the writer learns what the message is about, and its letter arrives once, however often the job is run', async () => {
  const { subject, id } = await queued()
  const writer = vi.fn(write)
  await deliverMessage(id, { write: writer, tx: worker.database })
  await deliverMessage(id, { write: writer, tx: worker.database })
  expect(writer).toHaveBeenCalledOnce()
  expect(writer.mock.calls[0]?.[0]).toMatchObject({ topic: 'sign-up', subject, kind: 'confirmed', params: { party: 2 }, channel: 'email' })
  expect(mail.recipients).toEqual(['aino@example.org'])
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'sent', problem: null }])
})

test('two workers with one message send one letter; who comes second comes back later', async () => {
  const { subject, id } = await queued()
  const slow: Writer = async (message, tx) => {
    await expect(deliver(id)).rejects.toMatchObject({ cause: { code: '55P03' } })
    return write(message, tx)
  }
  await deliverMessage(id, { write: slow, tx: worker.database })
  await deliver(id)
  expect(mail.letters).toHaveLength(1)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'sent' }])
})

test('a letter that the mail server refuses is shown with its number', async () => {
  const { subject, id } = await queued()
  mail.next({ at: 'recipient', answer: 550, times: 1 })
  await deliver(id)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'refused', problem: '550' }])
})

test('a letter stays queued while the mail server asks to come later, and goes out when it takes it', async () => {
  const { subject, id } = await queued()
  mail.next({ at: 'letter', answer: 451, times: 1 })
  await expect(deliver(id)).rejects.toThrow('not delivered: 451')
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'queued', problem: null }])
  await deliver(id)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'sent' }])
})

test('a letter stays queued while the mail server is down, and the office is told when that lasts', async () => {
  const { subject, id } = await queued()
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${String(await freePort())}`)
  await expect(deliver(id)).rejects.toThrow('not delivered')
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'queued' }])
  await giveUpMessage(id, worker.database)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'refused', problem: 'unreachable' }])
})

test('a letter that was sent at last is not called unreachable', async () => {
  const { subject, id } = await queued()
  await deliver(id)
  await giveUpMessage(id, worker.database)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'sent', problem: null }])
})

test('without a mail server letters are kept in the outbox', async () => {
  vi.stubEnv('SMTP_URL', undefined)
  const { subject, id } = await queued()
  await deliver(id)
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'kept' }])
})

test('who gave a telephone number only gets a text message', async () => {
  const { subject, id } = await queued('phone')
  await deliver(id)
  expect(gateway.arrived).toMatchObject([{ message: { to: somebody().to, text: somebody().short, id } }])
  expect(mail.letters).toEqual([])
  expect(await messagesAbout(subject)).toMatchObject([{ channel: 'sms', state: 'sent' }])
})

test('without a gateway an official calls, and no job is made of it', async () => {
  vi.stubEnv('SMS_URL', undefined)
  const { subject, id } = await queued('phone')
  expect(await jobsFor(id)).toEqual([])
  await deliver(id)
  expect(await messagesAbout(subject)).toMatchObject([{ channel: 'call', state: 'queued' }])
})

test('a text message that waits while the gateway is given up becomes a call', async () => {
  const { subject, id } = await queued('phone')
  vi.stubEnv('SMS_URL', undefined)
  await deliver(id)
  expect(await messagesAbout(subject)).toMatchObject([{ channel: 'call', state: 'queued' }])
})

test('a message about somebody whose data is gone goes too', async () => {
  const { subject, id } = await queued()
  await deliverMessage(id, { write: () => Promise.resolve(null), tx: worker.database })
  expect(await messagesAbout(subject)).toEqual([])
  expect(mail.letters).toEqual([])
})

test('a message that nobody can write stays queued', async () => {
  const { subject, id } = await queued()
  await expect(deliverMessage(id, { write: writerOf({}), tx: worker.database })).rejects.toThrow('nobody writes about sign-up')
  expect(await messagesAbout(subject)).toMatchObject([{ state: 'queued' }])
})

test('the outbox shows the newest first, to those who may read it', async () => {
  const first = await queued()
  const second = await queued()
  const ids = (await listMessages(clerk, web.database)).map(({ id }) => id)
  expect(ids.indexOf(second.id)).toBeGreaterThanOrEqual(0)
  expect(ids.indexOf(first.id)).toBeGreaterThan(ids.indexOf(second.id))
  await expect(listMessages({ ...clerk, roles: ['analyst'] }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listMessages(null, web.database)).rejects.toMatchObject({ code: 'not-signed-in' })
})
