import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect } from '@/db/client'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { workOnMessages } from '@/lib/mail/server/work-on-messages'
import { migrateDatabase } from '@/scripts/database/migrate'
import { somebody } from '@/tests/support/letters'
import { type MailServer, startMailServer } from '@/tests/support/mail-server'
import { asOwner, ownerUrl } from '@/tests/support/rounds'

// A database of its own: a worker takes whatever is queued, and other tests look at what they queued.
const name = `mail_${randomUUID().replaceAll('-', '')}`
let owner: ReturnType<typeof connect>
let worker: ReturnType<typeof connect>
let boss: PgBoss
let mail: MailServer

beforeAll(async () => {
  const everyones = asOwner()
  await everyones.sql.unsafe(`create database ${name}`)
  await everyones.sql.end()
  const url = ownerUrl().replace(/\/[^/]*$/, `/${name}`)
  await migrateDatabase(url)
  owner = connect(url, { connections: 2 })
  worker = connect(url, { role: 'kelpo_worker', connections: 4 })
  boss = new PgBoss({ connectionString: url, options: '-c role=kelpo_worker', migrate: false, createSchema: false, supervise: false, schedule: false, max: 2 })
  await boss.start()
  mail = await startMailServer()
  vi.stubEnv('PUBLIC_URL', 'https://osallistu.example.org')
  vi.stubEnv('SMTP_URL', mail.url)
  await workOnMessages(boss, { write: ({ kind }) => Promise.resolve(somebody({ to: `${kind}@example.org` })), tx: worker.database })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await boss.stop({ graceful: false })
  await Promise.all([owner.sql.end(), worker.sql.end(), mail.stop()])
})

async function queue(kind: string): Promise<string> {
  const subject = randomUUID()
  await owner.database.transaction(async (tx) => {
    await queueMessage({ topic: 'sign-up', subject, kind, params: {}, channel: 'email' }, tx)
    // The last try of many: hours are not waited for here.
    if (kind === 'last-try') await tx.execute(`update pgboss.job set retry_limit = 0 where name = 'send-message' and state = 'created'`)
  })
  return subject
}

async function settled(subject: string): Promise<{ state: string; problem: string | null } | undefined> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const [row] = await owner.sql<{ state: string; problem: string | null }[]>`select state, problem from contacts.message where subject = ${subject} and state <> 'queued'`
    if (row) return row
    await pause(100)
  }
  return undefined
}

test('a message that is queued goes out by itself', async () => {
  expect(await settled(await queue('confirmed'))).toEqual({ state: 'sent', problem: null })
  expect(mail.recipients).toEqual(['confirmed@example.org'])
})

test('a message whose last try fails is shown to the office, and what its job keeps of the trouble names nobody', async () => {
  mail.next({ at: 'recipient', answer: 451, times: 1 })
  expect(await settled(await queue('last-try'))).toEqual({ state: 'refused', problem: 'unreachable' })
  const jobs = await owner.sql<{ kept: string }[]>`select row_to_json(job)::text as kept from pgboss.job where name in ('send-message', 'give-up-message')`
  expect(jobs.map(({ kept }) => kept).join()).toContain('not delivered: 451')
  expect(jobs.map(({ kept }) => kept).join()).not.toContain('example.org')
})
