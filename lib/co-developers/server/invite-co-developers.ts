import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { message } from '@/db/schema/contacts'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { channelFor } from '@/lib/mail/server/channel-for'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { CoDeveloperId } from '../co-developer'
import { type InviteCoDevelopers, takesInvitations, toInvite } from '../inviting'
import { CO_DEVELOPER_TOPIC } from './co-developer-topic'
import { lockList } from './lock-list'
import { readList } from './read-list'

export type InviteRefusal = 'not-to-come' | 'nobody-left'

/** Invites everybody whom the filter lets through to a workshop, but for those who have been invited to it; gives how many it was. */
export async function inviteCoDevelopers(actor: Actor | null, { workshop: slug, ...filter }: InviteCoDevelopers, database: Database = webDatabase()): Promise<Outcome<number, InviteRefusal>> {
  const official = requirePermission(actor, 'see-co-developers')
  return database.transaction(async (tx) => {
    await lockList(tx)
    const workshop = await findWorkshop(slug, tx)
    if (!workshop || !takesInvitations(workshop, now())) return refused('not-to-come')
    const people = toInvite(await readList(tx), { filter, invited: await invitedTo(slug, tx) })
    if (people.length === 0) return refused('nobody-left')
    for (const { id, email } of people) {
      await queueMessage({ topic: CO_DEVELOPER_TOPIC, subject: id, kind: 'invitation', params: { workshop: slug }, channel: channelFor(email === null ? 'phone' : 'email') }, tx)
    }
    await appendAuditLine(official, { action: 'invite-co-developers', subject: slug, detail: { topic: filter.topic ?? 'any', municipality: filter.municipality ?? 'any', people: people.length } }, tx)
    return done(people.length)
  })
}

async function invitedTo(slug: string, tx: Database): Promise<Set<CoDeveloperId>> {
  const isInvitation = and(eq(message.topic, CO_DEVELOPER_TOPIC), eq(message.kind, 'invitation'), sql`${message.params}->>'workshop' = ${slug}`)
  const rows = await tx.select({ id: message.subject }).from(message).where(isInvitation)
  return new Set(rows.map(({ id }) => CoDeveloperId.parse(id)))
}
