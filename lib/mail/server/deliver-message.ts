import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { readSettings } from '@/lib/config/server/settings'
import type { Outcome } from '@/lib/vocabulary/outcome'
import { sendLetter } from './send-letter'
import { sendTextMessage } from './send-text-message'
import type { Addressed, Channel, Writer } from './writer'

type Given = { write: Writer; tx: Database }
type Changes = Partial<typeof message.$inferInsert>

/**
 * Sends a message that is still queued, and notes what became of it; trouble that may pass is thrown. The row stays locked
 * while it is sent, so that two workers never send one message side by side. Who finds it locked fails and comes back
 * later: to skip it would end this job, and nobody would send the message when the other's sending fails.
 */
export async function deliverMessage(messageId: string, { write, tx: database }: Given): Promise<void> {
  await database.transaction(async (tx) => {
    const isThis = eq(message.id, messageId)
    const [row] = await tx.select().from(message).where(and(isThis, eq(message.state, 'queued'), ne(message.channel, 'call'))).for('update', { noWait: true })
    if (!row) return
    const addressed = await write(row, tx)
    if (addressed === null) await tx.delete(message).where(isThis)
    else await tx.update(message).set(await send(row, addressed)).where(isThis)
  })
}

/** What is to be noted of the message: what became of it, or that an official must call after all. */
function send({ id, channel }: { id: string; channel: Channel }, addressed: Addressed): Promise<Changes> {
  return channel === 'email' ? sendByMail(id, addressed) : sendByTelephone(id, addressed)
}

async function sendByMail(id: string, { to, letter }: Addressed): Promise<Changes> {
  const { SMTP_URL: url } = readSettings('SMTP_URL')
  return url === undefined ? { state: 'kept' } : changesBy(await sendLetter(letter, { to, id }, { url }))
}

async function sendByTelephone(id: string, { to, short }: Addressed): Promise<Changes> {
  const { SMS_URL: url } = readSettings('SMS_URL')
  return url === undefined ? { channel: 'call' } : changesBy(await sendTextMessage({ to, text: short, id }, { url }))
}

function changesBy(outcome: Outcome<null, { code: string }>): Changes {
  return outcome.ok ? { state: 'sent' } : { state: 'refused', problem: outcome.reason.code }
}
