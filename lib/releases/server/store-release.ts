import 'server-only'
import { eq, max } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { publishedGrouping, release, releaseTable } from '@/db/schema/releases'
import { today } from '@/lib/clock/server/today'
import { GUARD_K } from '@/lib/disclosure/parameters'
import type { TabulationPlan } from '@/lib/disclosure/plan'
import type { ProtectedSet } from '@/lib/disclosure/protect-set'
import type { ProtectedTable } from '@/lib/disclosure/protected-table'
import type { FinishedSet } from '@/lib/tallies/server/make-set'
import { byText } from '../by'

type Made = { set: FinishedSet; made: ProtectedSet; texts: Map<string, number>; plan: TabulationPlan }

/** Adds a release of the set, with its tables by breakdown and what it puts into the guard's register. */
export async function storeRelease(tx: Database, { set, made, texts, plan }: Made): Promise<void> {
  const [newest] = await tx.select({ number: max(release.number) }).from(release).where(eq(release.setId, set.setId))
  const [added] = await tx.insert(release).values({
    setId: set.setId,
    number: (newest?.number ?? 0) + 1,
    madeOn: today(),
    respondents: set.respondents,
    plan,
    log: made.log,
    attack: made.attack,
    texts: Object.fromEntries([...texts].map(([question, people]) => [question, people < GUARD_K ? null : people])),
  }).returning({ id: release.id })
  if (!added) throw new Error('the release was not added')
  const tables = [...byBreakdown(made.tables)].map(([by, ofBreakdown]) => ({ releaseId: added.id, by, tables: ofBreakdown }))
  await tx.insert(releaseTable).values(tables)
  const register = made.register.map((grouping, place) => ({ setId: set.setId, releaseId: added.id, place, grouping }))
  if (register.length > 0) await tx.insert(publishedGrouping).values(register)
}

function byBreakdown(tables: ProtectedTable[]): Map<string, ProtectedTable[]> {
  const grouped = new Map<string, ProtectedTable[]>()
  for (const table of tables) grouped.set(byText(table.by), [...(grouped.get(byText(table.by)) ?? []), table])
  return grouped
}
