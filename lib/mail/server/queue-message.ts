import 'server-only'
import type { Database } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { QUEUES } from '@/lib/jobs/queues'
import { sendJob } from '@/lib/jobs/server/send-job'

type Asked = Pick<typeof message.$inferSelect, 'topic' | 'subject' | 'kind' | 'params' | 'channel'>

/** Asks that somebody be told something, in the caller's transaction: nobody is told of a change that wasn't made. */
export async function queueMessage(asked: Asked, tx: Database): Promise<void> {
  const [row] = await tx.insert(message).values(asked).returning({ id: message.id })
  // A call waits for the official who makes it.
  if (row && asked.channel !== 'call') await sendJob(QUEUES.sendMessage, { messageId: row.id }, tx)
}
