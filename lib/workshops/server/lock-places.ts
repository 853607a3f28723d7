import 'server-only'
import { and, eq, notInArray, or, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { channelFor } from '@/lib/mail/server/channel-for'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { PlaceRules, Places } from '../places'
import type { SignUp } from '../sign-up'

/** A workshop that nobody else can change until the transaction ends, with everyone who has or wants a place. */
export type LockedWorkshop = { id: number; slug: string; lastNumber: number; places: Places }

export type WorkshopRow = typeof workshop.$inferSelect

/** Locks the workshop and reads its places; of what is over, only the sign-up of that id. `null` when there is no such workshop. */
export async function lockPlaces(slug: string, { and: id = null }: { and?: SignUpId | null }, tx: Database): Promise<LockedWorkshop | null> {
  const row = await lockWorkshop(slug, tx)
  return row && readPlaces(row, { and: id }, tx)
}

/** The workshop's row, which nobody else can lock or change until the transaction ends. */
export async function lockWorkshop(slug: string, tx: Database): Promise<WorkshopRow | null> {
  const [row] = await tx.select().from(workshop).where(eq(workshop.slug, slug)).for('update')
  return row ?? null
}

/** The places of a workshop that is locked already. */
export async function readPlaces(row: WorkshopRow, { and: id = null }: { and?: SignUpId | null }, tx: Database): Promise<LockedWorkshop> {
  const isOpenOrAsked = or(notInArray(signUp.state, ['declined', 'lapsed', 'cancelled']), id === null ? undefined : eq(signUp.id, id))
  const found = await tx
    .select({ id: signUp.id, number: signUp.number, turn: signUp.turn, state: signUp.state, mode: signUp.mode, party: signUp.party, offerEndsAt: signUp.offerEndsAt, hasEmail: sql<boolean>`${signUp.email} is not null` })
    .from(signUp)
    .where(and(eq(signUp.workshopId, row.id), isOpenOrAsked))
  const byPhone = channelFor('phone')
  const signUps: SignUp[] = found.map(({ hasEmail, ...columns }) => ({ ...columns, reach: hasEmail ? 'email' : byPhone }))
  return { id: row.id, slug: row.slug, lastNumber: row.lastNumber, places: { rules: rulesOf(row), signUps } }
}

function rulesOf(row: WorkshopRow): PlaceRules {
  const { placesOnSite, placesRemote, startsAt, endsAt, signUpOpensAt, signUpClosesAt, waitingListLimit, offerHours, cancelledAt } = row
  return {
    capacity: { 'on-site': placesOnSite, remote: placesRemote },
    startsAt, endsAt, waitingListLimit, offerHours,
    signUp: signUpOpensAt && signUpClosesAt && { opensAt: signUpOpensAt, closesAt: signUpClosesAt },
    isCancelled: cancelledAt !== null,
  }
}
