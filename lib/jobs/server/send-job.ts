import 'server-only'
import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss } from 'pg-boss'
import type { Database } from '@/db/client'
import { QUEUES } from '../queues'

type QueueName = (typeof QUEUES)[keyof typeof QUEUES]

/**
 * Asks for background work in the caller's transaction: no change without its job, no job without its change.
 * Sending needs none of what starting prepares, so nothing is started: two statements in the transaction, not six.
 */
export async function sendJob(queue: QueueName, data: object, tx: Database): Promise<void> {
  const boss = new PgBoss({ db: fromDrizzle(tx, sql), supervise: false, schedule: false, migrate: false, createSchema: false, registerInstance: false })
  await boss.send(queue, data)
}
