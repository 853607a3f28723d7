import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { coDeveloper } from '@/db/schema/contacts'
import { askToForgetMessages } from '@/lib/mail/server/ask-to-forget-messages'
import type { CoDeveloperId } from '../co-developer'

/** Deletes her, who holds the link, at once. What she was told is deleted in the background; without her it leads to nobody. */
export async function leaveCoDevelopers(id: CoDeveloperId, database: Database = webDatabase()): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.delete(coDeveloper).where(eq(coDeveloper.id, id))
    await askToForgetMessages(id, tx)
  })
}
