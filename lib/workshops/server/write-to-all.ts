import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, webDatabase } from '@/db/client'
import { workshopAnnouncement } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { today } from '@/lib/clock/server/today'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { Fault } from '@/lib/vocabulary/fault'
import type { WriteToAll } from '../host-schema'
import { isActive } from '../sign-up'
import { lockPlaces } from './lock-places'
import { SIGN_UP_TOPIC } from './queue-letters'

/** Writes to everybody who has, or may get, a place; who can only be called is put on the call list. To how many. */
export async function writeToAll(actor: Actor | null, { slug, text }: WriteToAll, database: Database = webDatabase()): Promise<number> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const locked = await lockPlaces(slug, {}, tx)
    if (!locked) throw new Fault('not-found', 'no such workshop')
    const announcement = randomUUID()
    await tx.insert(workshopAnnouncement).values({ id: announcement, workshopId: locked.id, text, writtenOn: today() })
    const parties = locked.places.signUps.filter(isActive)
    for (const { id, reach } of parties) await queueMessage({ topic: SIGN_UP_TOPIC, subject: id, kind: 'announcement', params: { announcement }, channel: reach }, tx)
    await appendAuditLine(host, { action: 'write-to-all', subject: slug, detail: { parties: parties.length } }, tx)
    return parties.length
  })
}
