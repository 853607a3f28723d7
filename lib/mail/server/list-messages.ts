import 'server-only'
import { desc } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'

export type ListedMessage = typeof message.$inferSelect

const MOST = 200

/** The newest messages, the newest first. Whom they go to and what they say, the writers know. */
export async function listMessages(actor: Actor | null, tx: Database = webDatabase()): Promise<ListedMessage[]> {
  requirePermission(actor, 'read-outbox')
  return tx.select().from(message).orderBy(desc(message.number)).limit(MOST)
}
