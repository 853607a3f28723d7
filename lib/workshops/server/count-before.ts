import 'server-only'
import { and, count, eq, lt } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'

/** How many wait before her for the same mode. */
export async function countBefore({ workshopId, mode, turn }: Pick<typeof signUp.$inferSelect, 'workshopId' | 'mode' | 'turn'>, tx: Database): Promise<number> {
  const before = and(eq(signUp.workshopId, workshopId), eq(signUp.state, 'waiting'), eq(signUp.mode, mode), lt(signUp.turn, turn))
  const [row] = await tx.select({ people: count() }).from(signUp).where(before)
  return row?.people ?? 0
}
