import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { arrival } from '@/db/schema/contacts'
import type { Arrivals } from '../arrivals'

/** Everyone who came through the door of a workshop, with what was undone. */
export async function readArrivals(workshopId: number, tx: Database): Promise<Arrivals> {
  const { id, signUpId, people, isUndone } = arrival
  const rows = await tx.select({ id, signUpId, people, isUndone }).from(arrival).where(eq(arrival.workshopId, workshopId))
  return new Map(rows.map((row) => [row.id, row]))
}
