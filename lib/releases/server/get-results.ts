import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, webDatabase } from '@/db/client'
import { release, releaseTable } from '@/db/schema/releases'
import { answerSet } from '@/db/schema/sets'
import type { Action } from '@/lib/access/can'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { type AuditAction, appendAuditLine } from '@/lib/audit/server/append-audit-line'
import type { TabulationPlan } from '@/lib/disclosure/plan'
import { type ProtectedTable, readProtectedTable } from '@/lib/disclosure/protected-table'
import type { Round } from '@/lib/rounds/round'
import { findRound } from '@/lib/rounds/server/find-round'
import { listVersions, type PublishedVersion } from '@/lib/rounds/server/list-versions'
import { Fault } from '@/lib/vocabulary/fault'
import { plannedBreakdown } from '../by'
import { ReleaseHead } from '../release'

/** A release never changes: under its `id` and the breakdown, what was made of its tables may be kept. */
export type Results = { round: Round; version: PublishedVersion; id: number; head: ReleaseHead; tables: () => Promise<ProtectedTable[]> }

const READING = {
  'open-results': 'read-results',
  'download-results': 'export-results',
  'download-code-book': 'export-results',
} as const satisfies Partial<Record<AuditAction, Action>>

type Asked = { slug: string; /** As in addresses; null for all breakdowns at once. */ by: string | null; reading: keyof typeof READING }

/** The newest release of a round that is counted, in the breakdown asked for; that it was read is written down. */
export async function getResults(actor: Actor | null, { slug, by, reading }: Asked, database: Database = webDatabase()): Promise<Results> {
  const official = requirePermission(actor, READING[reading])
  return database.transaction(async (tx) => {
    const round = await findRound(slug, tx)
    const version = round && (await listVersions(round.id, tx)).at(-1)
    if (!round?.countedOn || !version) throw new Fault('not-found', 'no results yet')
    const [head] = await tx.select().from(release).innerJoin(answerSet, eq(answerSet.id, release.setId))
      .where(and(eq(answerSet.roundId, round.id), eq(answerSet.period, 'round'))).orderBy(desc(release.number)).limit(1)
    if (!head) throw new Fault('not-found', 'no release')
    const parsed = ReleaseHead.parse(head.release)
    if (by !== null && plannedBreakdown(by, parsed.plan) === null) throw new Fault('not-found', 'a breakdown that is not in the plan')
    await appendAuditLine(official, { action: reading, subject: slug, detail: { by: by ?? 'all', release: parsed.number } }, tx)
    const { id } = head.release
    return { round, version, id, head: parsed, tables: () => loadTables(database, { id, by, plan: parsed.plan }) }
  })
}

/** The tables of the breakdown, or of all in the order of their names. With everyone's come the sizes of each breakdown's groups. */
async function loadTables(database: Database, { id, by, plan }: { id: number; by: string | null; plan: TabulationPlan }): Promise<ProtectedTable[]> {
  const [tables, sizes] = await Promise.all([loadBreakdown(database, id, by), by === '' ? loadSizes(database, id, plan) : []])
  return [...tables, ...sizes]
}

async function loadBreakdown(database: Database, releaseId: number, by: string | null): Promise<ProtectedTable[]> {
  const rows = await database.select({ tables: releaseTable.tables }).from(releaseTable)
    .where(and(eq(releaseTable.releaseId, releaseId), by === null ? undefined : eq(releaseTable.by, by)))
    .orderBy(releaseTable.by)
  return rows.flatMap(({ tables }) => readTables(tables))
}

/** The sizes of each background variable's groups, in the order of the plan: who answered, beside what everyone said. */
async function loadSizes(database: Database, releaseId: number, { breakdowns }: TabulationPlan): Promise<ProtectedTable[]> {
  if (breakdowns.length === 0) return []
  const rows = await database
    .select({ by: releaseTable.by, tables: sql<unknown>`jsonb_path_query_array(${releaseTable.tables}, '$[*] ? (@.question == null)')` })
    .from(releaseTable)
    .where(and(eq(releaseTable.releaseId, releaseId), inArray(releaseTable.by, breakdowns)))
  return rows.sort((a, b) => breakdowns.indexOf(a.by) - breakdowns.indexOf(b.by)).flatMap(({ tables }) => readTables(tables))
}

function readTables(stored: unknown): ProtectedTable[] {
  return z.array(z.unknown()).parse(stored).map(readProtectedTable)
}
