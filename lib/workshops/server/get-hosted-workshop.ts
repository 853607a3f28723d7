import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { message, signUp } from '@/db/schema/contacts'
import { workshop, workshopAnnouncement } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { channelFor } from '@/lib/mail/server/channel-for'
import { Fault } from '@/lib/vocabulary/fault'
import type { Call, HostedSignUp, HostedWorkshop } from '../hosted'
import { waitingFor } from '../places'
import { findWorkshop } from './list-workshops'
import { SIGN_UP_TOPIC } from './queue-letters'

/** A workshop with the people who signed up. Reading it stands in the audit log before anything is shown. */
export async function getHostedWorkshop(actor: Actor | null, slug: string, database: Database = webDatabase()): Promise<HostedWorkshop> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const found = await findWorkshop(slug, tx)
    if (!found) throw new Fault('not-found', 'no such workshop')
    await appendAuditLine(host, { action: 'read-sign-ups', subject: slug }, tx)
    const people = await listPeople(slug, tx)
    return { workshop: found, signUps: people, calls: await listCalls(people, slug, tx) }
  })
}

async function listPeople(slug: string, tx: Database): Promise<HostedSignUp[]> {
  const undelivered = sql<string | null>`(select max(problem) from contacts.message where topic = ${SIGN_UP_TOPIC} and subject = contacts.sign_up.id and state = 'refused')`
  const rows = await tx.select({ person: signUp, undelivered }).from(signUp).innerJoin(workshop, eq(workshop.id, signUp.workshopId)).where(eq(workshop.slug, slug)).orderBy(asc(signUp.number))
  const signUps = rows.map(({ person, undelivered: problem }) => ({ ...person, reach: channelFor(person.email === null ? 'phone' : 'email'), undelivered: problem }))
  const lines = { 'on-site': waitingFor(signUps, 'on-site'), remote: waitingFor(signUps, 'remote') }
  return signUps.map((each) => {
    const index = lines[each.mode].findIndex(({ id }) => id === each.id)
    return { ...each, position: index === -1 ? null : index + 1 }
  })
}

/** What is still to be told by telephone. An offer that is over by now is not. */
async function listCalls(people: HostedSignUp[], slug: string, tx: Database): Promise<Call[]> {
  const toTell = and(eq(message.topic, SIGN_UP_TOPIC), eq(message.channel, 'call'), eq(message.state, 'queued'), eq(workshop.slug, slug))
  const rows = await tx.select({ messageId: message.id, signUpId: signUp.id, kind: message.kind, text: workshopAnnouncement.text }).from(message)
    .innerJoin(signUp, eq(signUp.id, message.subject)).innerJoin(workshop, eq(workshop.id, signUp.workshopId))
    .leftJoin(workshopAnnouncement, sql`${workshopAnnouncement.id}::text = ${message.params}->>'announcement'`).where(toTell).orderBy(asc(message.number))
  return rows.flatMap(({ messageId, signUpId, kind, text }) => {
    const person = people.find(({ id }) => id === signUpId)
    if (!person || person.phone === null || (kind === 'offer' && person.state !== 'offered')) return []
    return [{ messageId, signUpId, name: person.name, phone: person.phone, kind, until: person.offerEndsAt, text }]
  })
}
