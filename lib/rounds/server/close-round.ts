import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { round } from '@/db/schema/rounds'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { today } from '@/lib/clock/server/today'
import { QUEUES } from '@/lib/jobs/queues'
import { sendJob } from '@/lib/jobs/server/send-job'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { CloseRound, EndEntry } from '../schema'

/** Ends answering on the web. Paper that is still on its way can be entered until entry is ended. */
export async function closeRound(actor: Actor | null, { slug }: CloseRound, database: Database = webDatabase()): Promise<Outcome<null, 'closed-already'>> {
  const official = requirePermission(actor, 'close-round')
  return database.transaction(async (tx) => {
    const closed = await tx.update(round).set({ closedOn: today() }).where(and(eq(round.slug, slug), isNull(round.closedOn))).returning({ id: round.id })
    if (closed.length === 0) return refused('closed-already')
    await appendAuditLine(official, { action: 'close-round', subject: slug }, tx)
    return done(null)
  })
}

/**
 * Ends all entry: the set is complete, and counting begins, of marked answers as the official has decided. The row is locked against answers that are just being
 * stored: they come before and are counted, or after and are refused.
 */
export async function endEntry(actor: Actor | null, { slug, marked }: EndEntry, database: Database = webDatabase()): Promise<Outcome<null, 'not-closed' | 'ended-already'>> {
  const official = requirePermission(actor, 'end-entry')
  return database.transaction(async (tx) => {
    const [row] = await tx.select({ id: round.id, closedOn: round.closedOn, entryEndedOn: round.entryEndedOn }).from(round).where(eq(round.slug, slug)).for('update')
    if (!row?.closedOn) return refused('not-closed')
    if (row.entryEndedOn !== null) return refused('ended-already')
    await tx.update(round).set({ entryEndedOn: today(), countsMarked: marked === 'count' }).where(eq(round.id, row.id))
    await appendAuditLine(official, { action: 'end-entry', subject: slug, detail: { marked } }, tx)
    await sendJob(QUEUES.makeSet, { roundId: row.id }, tx)
    return done(null)
  })
}
