import 'server-only'
import type { Database } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { readSettings } from '@/lib/config/server/settings'
import { QUEUES } from '@/lib/jobs/queues'
import { sendJob } from '@/lib/jobs/server/send-job'
import type { Channel } from './writer'

/** `reach`: by what the person can be reached. The other fields are those of the table. */
type Asked = Pick<typeof message.$inferSelect, 'topic' | 'subject' | 'kind' | 'params'> & { reach: 'email' | 'phone' }

/** Asks that somebody be told something, in the caller's transaction: nobody is told of a change that wasn't made. */
export async function queueMessage({ topic, subject, kind, params, reach }: Asked, tx: Database): Promise<void> {
  const channel = channelFor(reach)
  const [row] = await tx.insert(message).values({ topic, subject, kind, params, channel }).returning({ id: message.id })
  // A call waits in the outbox for the official who makes it.
  if (row && channel !== 'call') await sendJob(QUEUES.sendMessage, { messageId: row.id }, tx)
}

function channelFor(reach: 'email' | 'phone'): Channel {
  if (reach === 'email') return 'email'
  return readSettings('SMS_URL').SMS_URL === undefined ? 'call' : 'sms'
}
