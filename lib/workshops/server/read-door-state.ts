import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { countHere, type DoorState } from '../arrivals'
import { PLACED_STATES } from '../door'
import { readArrivals } from './read-arrivals'

/** All that a tablet at the door of the workshop has to know. */
export async function readDoorState(workshopId: number, tx: Database): Promise<DoorState> {
  const arrivals = await readArrivals(workshopId, tx)
  const [row] = await tx.select({ expected: sql<number>`coalesce(sum(${signUp.party}), 0)::int` }).from(signUp)
    .where(and(eq(signUp.workshopId, workshopId), inArray(signUp.state, PLACED_STATES)))
  return { arrivals: [...arrivals.values()], here: countHere(arrivals), expected: row?.expected ?? 0 }
}
