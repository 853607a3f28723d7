import 'server-only'
import type { Database } from '@/db/client'
import { QUEUES } from '@/lib/jobs/queues'
import { sendJob } from '@/lib/jobs/server/send-job'

/** Asks, in the caller's transaction, that the messages about somebody be deleted: the web may not do it itself. */
export async function askToForgetMessages(subject: string, tx: Database): Promise<void> {
  await sendJob(QUEUES.forgetMessages, { subject }, tx)
}
