import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { aboutInTens, attendanceInAll } from '../attendance'

/** About how many have come to workshops, in full tens; `null` when nobody's coming was recorded. */
export async function countAttended(tx: Database = webDatabase()): Promise<number | null> {
  const { attended } = attendanceInAll(await tx.select({ signedUp: workshop.signedUp, attended: workshop.attended }).from(workshop))
  return attended === null ? null : aboutInTens(attended)
}
