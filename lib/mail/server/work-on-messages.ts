import 'server-only'
import type { PgBoss } from 'pg-boss'
import type { Database } from '@/db/client'
import { ForgetMessagesJob, MessageJob, QUEUES } from '@/lib/jobs/queues'
import { deliverMessage } from './deliver-message'
import { forgetMessages } from './forget-messages'
import { giveUpMessage } from './give-up-message'
import type { Writer } from './writer'

type Given = { write: Writer; tx: Database }

/** Sends what is queued, one message after the other: one a second, and without a pause while many wait. Deletes what is to be forgotten. */
export async function workOnMessages(boss: PgBoss, given: Given): Promise<void> {
  await boss.work(QUEUES.sendMessage, { pollingIntervalSeconds: 1, burstWhenReadyExceeds: 5 }, async (jobs) => {
    for (const { data } of jobs) await deliverMessage(MessageJob.parse(data).messageId, given)
  })
  await boss.work(QUEUES.giveUpMessage, { pollingIntervalSeconds: 5 }, async (jobs) => {
    for (const { data } of jobs) await giveUpMessage(MessageJob.parse(data).messageId, given.tx)
  })
  await boss.work(QUEUES.forgetMessages, { pollingIntervalSeconds: 2 }, async (jobs) => {
    await forgetMessages(jobs.map(({ data }) => ForgetMessagesJob.parse(data).subject), given.tx)
  })
}
