import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Until the transaction ends nobody else joins the list or invites from it: one mailbox must not get in, or be invited, twice. */
export async function lockList(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('co-developers'))`)
}
