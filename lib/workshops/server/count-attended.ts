import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { aboutInTens, attendedInAll } from '../attendance'

/** About how many have come to workshops, in full tens; `null` when nobody's coming was recorded. */
export async function countAttended(tx: Database = webDatabase()): Promise<number | null> {
  const attended = attendedInAll(await tx.select({ attended: workshop.attended }).from(workshop))
  return attended === null ? null : aboutInTens(attended)
}
