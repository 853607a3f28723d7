import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { letterAsText } from '@/lib/mail/letter'
import { listMessages, type ListedMessage } from '@/lib/mail/server/list-messages'
import type { OutboxMessage } from '../outbox-message'
import { writeAny } from './writers'

/** The newest messages in words. Reading them stands in the audit log before anything is shown. */
export async function readOutbox(actor: Actor | null, database: Database = webDatabase()): Promise<OutboxMessage[]> {
  const reader = requirePermission(actor, 'read-outbox')
  return database.transaction(async (tx) => {
    await appendAuditLine(reader, { action: 'read-outbox', subject: 'messages' }, tx)
    const messages = await listMessages(reader, tx)
    const read: OutboxMessage[] = []
    // One after the other: all of them ask on the one connection of this transaction.
    for (const message of messages) read.push({ id: message.id, channel: message.channel, state: message.state, problem: message.problem, words: await wordsOf(message, tx) })
    return read
  })
}

async function wordsOf(message: ListedMessage, tx: Database): Promise<OutboxMessage['words']> {
  const addressed = await writeAny(message, tx)
  if (addressed === null) return null
  const { to, letter, short } = addressed
  return { to, subject: letter.subject, text: message.channel === 'email' ? letterAsText(letter) : short, language: letter.language }
}
