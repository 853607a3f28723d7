import 'server-only'
import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { auditLine } from '@/db/schema/audit'
import type { Actor } from '@/lib/access/roles'
import { now } from '@/lib/clock/server/now'
import { type AuditEntry, hashedText, NO_HASH } from '../line'

export type AuditAction =
  | 'close-round' | 'end-entry' | 'make-set' | 'open-results' | 'download-results' | 'download-code-book'
  | 'change-sign-up' | 'read-sign-ups' | 'tell-by-call' | 'write-to-all' | 'read-outbox' | 'end-workshop' | 'delete-people'
  | 'add-workshop' | 'change-workshop' | 'cancel-workshop'
  | 'record-arrivals' | 'record-attendance' | 'write-note' | 'change-note' | 'delete-note'
  | 'list-co-developers' | 'invite-co-developers'

export type Act = { action: AuditAction; subject: string; detail?: Record<string, string | number> }

/** The worker, in the log. */
export const SYSTEM: Actor = { subject: 'system', name: 'system', roles: [] }

/** A resident, in the log: who she is stands nowhere in it. */
export const RESIDENT: Actor = { subject: 'resident', name: 'resident', roles: [] }

/** Writes what the actor does, in the caller's transaction: no change without its line. Lines wait for each other. */
export function appendAuditLine(actor: Actor, act: Act, tx: Database): Promise<void> {
  return appendAuditLines(actor, [act], tx)
}

/** Several lines at once, in their order: what one act brought about. */
export async function appendAuditLines(actor: Actor, acts: readonly Act[], tx: Database): Promise<void> {
  if (acts.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audit'))`)
  const [last] = await tx.select({ number: auditLine.number, hash: auditLine.hash }).from(auditLine).orderBy(desc(auditLine.number)).limit(1)
  let number = last?.number ?? 0
  let previousHash = last?.hash ?? NO_HASH
  const lines = acts.map(({ action, subject, detail = {} }) => {
    const entry: AuditEntry = { at: now().toISOString(), actor: actor.subject, roles: actor.roles, action, subject, detail }
    number += 1
    const hash = createHash('sha256').update(hashedText(entry, { number, previousHash })).digest('hex')
    const line = { ...entry, number, previousHash, hash }
    previousHash = hash
    return line
  })
  // A statement takes a limited number of values.
  for (let from = 0; from < lines.length; from += 1000) await tx.insert(auditLine).values(lines.slice(from, from + 1000))
}
