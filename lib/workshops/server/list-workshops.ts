import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import type { ListedWorkshop } from '../status'
import { Workshop } from '../workshop'

/** All workshops that the public may see, by their start. */
export async function listWorkshops(tx: Database = webDatabase()): Promise<ListedWorkshop[]> {
  const rows = await selectWorkshops(tx).where(eq(workshop.audience, 'public')).orderBy(asc(workshop.startsAt), workshop.slug)
  return rows.map(listed)
}

/** The workshop of that slug, also one for the county's own people; `null` when there is none. */
export async function findWorkshop(slug: string, tx: Database = webDatabase()): Promise<ListedWorkshop | null> {
  const [row] = await selectWorkshops(tx).where(eq(workshop.slug, slug))
  return row ? listed(row) : null
}

// The column is named by hand: in a subquery, Drizzle's own naming would mean the sign-up's id.
/** Places that somebody has or is offered. */
const taken = (mode: 'on-site' | 'remote') => sql<number>`(
  select coalesce(sum(party), 0)::int from contacts.sign_up
  where workshop_id = core.workshop.id and mode = ${mode} and state in ('confirmed', 'offered', 'attended'))`
const waiting = sql<number>`(select count(*)::int from contacts.sign_up where workshop_id = core.workshop.id and state = 'waiting')`

function selectWorkshops(tx: Database) {
  return tx.select({ columns: workshop, onSite: taken('on-site'), remote: taken('remote'), waiting }).from(workshop).$dynamic()
}

function listed({ columns, onSite, remote, waiting: parties }: Awaited<ReturnType<typeof selectWorkshops>>[number]): ListedWorkshop {
  const { placesOnSite, placesRemote } = columns
  return { ...Workshop.parse(columns), room: { free: { 'on-site': placesOnSite - onSite, remote: placesRemote - remote }, waiting: parties } }
}
