import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { carryOutCommand } from './carry-out-command'
import { workshopOf } from './change-sign-up'
import { lockPlaces } from './lock-places'

/** Notes that an official has told it by telephone, and when. The time to answer an offer runs from then on. */
export async function tellByCall(actor: Actor | null, messageId: string, database: Database = webDatabase()): Promise<Outcome<null, 'told-already'>> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const isToTell = and(eq(message.id, messageId), eq(message.channel, 'call'), eq(message.state, 'queued'))
    const [told] = await tx.update(message).set({ state: 'told', toldAt: now() }).where(isToTell).returning({ subject: message.subject, kind: message.kind })
    if (!told) return refused('told-already')
    const id = SignUpId.parse(told.subject)
    const slug = await workshopOf(id, tx)
    const locked = slug === null ? null : await lockPlaces(slug, { and: id }, tx)
    if (locked && told.kind === 'offer') await carryOutCommand(locked, { do: 'call', id }, { actor: host, tx })
    await appendAuditLine(host, { action: 'tell-by-call', subject: slug ?? 'gone', detail: { kind: told.kind } }, tx)
    return done(null)
  })
}
