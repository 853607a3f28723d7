import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { message } from '@/db/schema/contacts'

/** Deletes every message about these people; for background work. */
export async function forgetMessages(subjects: readonly string[], tx: Database): Promise<void> {
  if (subjects.length > 0) await tx.delete(message).where(inArray(message.subject, [...subjects]))
}
