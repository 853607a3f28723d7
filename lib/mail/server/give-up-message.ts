import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { message } from '@/db/schema/contacts'

/** Tells the office that a message could not be sent, though it was tried for hours. One that was sent after all stays sent. */
export async function giveUpMessage(messageId: string, tx: Database): Promise<void> {
  await tx.update(message).set({ state: 'refused', problem: 'unreachable' }).where(and(eq(message.id, messageId), eq(message.state, 'queued')))
}
