import 'server-only'
import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { auditLine } from '@/db/schema/audit'
import { type ChainBreak, firstBreak } from '../line'

/** How many lines there are, and the first that does not fit the chain. */
export async function verifyAudit(tx: Database): Promise<{ lines: number; broken: ChainBreak | null }> {
  const rows = await tx.select().from(auditLine).orderBy(asc(auditLine.number))
  // The database gives the moment in its own way of writing; it was hashed as ISO text.
  const lines = rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
  return { lines: lines.length, broken: firstBreak(lines, (text) => createHash('sha256').update(text).digest('hex')) }
}
