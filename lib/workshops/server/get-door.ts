import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { now } from '@/lib/clock/server/now'
import { Fault } from '@/lib/vocabulary/fault'
import { type Door, EXPECTED_STATES, type ExpectedParty } from '../door'
import { readDoorState } from './read-door-state'

/** Who is expected at the door of the workshop, and who is here already. */
export async function getDoor(actor: Actor | null, slug: string, tx: Database = webDatabase()): Promise<Door> {
  requirePermission(actor, 'host-workshops')
  const [row] = await tx.select().from(workshop).where(eq(workshop.slug, slug))
  if (!row) throw new Fault('not-found', 'no such workshop')
  const { title, startsAt, endsAt, cancelledAt, endedOn, attended } = row
  return {
    slug, startsAt, endsAt, attended,
    title: title.fi,
    parties: await listParties(row.id, tx),
    known: await readDoorState(row.id, tx),
    isClosed: cancelledAt !== null || endedOn !== null,
    mayRecord: cancelledAt === null && startsAt <= now(),
  }
}

async function listParties(workshopId: number, tx: Database): Promise<ExpectedParty[]> {
  const { id, name, party: people, mode, needs, state } = signUp
  const parties = await tx.select({ id, name, people, mode, needs, state }).from(signUp).where(and(eq(signUp.workshopId, workshopId), inArray(signUp.state, EXPECTED_STATES)))
  return parties.sort((one, other) => one.name.localeCompare(other.name, 'fi') || one.id.localeCompare(other.id))
}
