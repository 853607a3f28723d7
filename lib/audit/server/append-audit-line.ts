import 'server-only'
import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { auditLine } from '@/db/schema/audit'
import type { Actor } from '@/lib/access/roles'
import { now } from '@/lib/clock/server/now'
import { type AuditEntry, hashedText, NO_HASH } from '../line'

export type AuditAction = 'close-round' | 'end-entry' | 'make-set' | 'open-results' | 'download-results' | 'download-code-book'

type Act = { action: AuditAction; subject: string; detail?: Record<string, string | number> }

/** The worker, in the log. */
export const SYSTEM: Actor = { subject: 'system', name: 'system', roles: [] }

/** Writes what the actor does, in the caller's transaction: no change without its line. Lines wait for each other. */
export async function appendAuditLine(actor: Actor, { action, subject, detail = {} }: Act, tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audit'))`)
  const [last] = await tx.select({ number: auditLine.number, hash: auditLine.hash }).from(auditLine).orderBy(desc(auditLine.number)).limit(1)
  const place = { number: (last?.number ?? 0) + 1, previousHash: last?.hash ?? NO_HASH }
  const entry: AuditEntry = { at: now().toISOString(), actor: actor.subject, roles: actor.roles, action, subject, detail }
  const hash = createHash('sha256').update(hashedText(entry, place)).digest('hex')
  await tx.insert(auditLine).values({ ...entry, ...place, hash })
}
