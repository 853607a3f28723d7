import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import type { CoDeveloper } from '../co-developer'
import { type CoDeveloperFilter, passes } from '../inviting'
import { readList } from './read-list'

/** Those whom the filter lets through, by name, and how many there are in all. That an official looked is written down first. */
export async function listCoDevelopers(actor: Actor | null, filter: CoDeveloperFilter, database: Database = webDatabase()): Promise<{ shown: CoDeveloper[]; all: number }> {
  const official = requirePermission(actor, 'see-co-developers')
  return database.transaction(async (tx) => {
    const everybody = await readList(tx)
    const shown = everybody.filter((person) => passes(person, filter))
    await appendAuditLine(official, { action: 'list-co-developers', subject: 'co-developers', detail: { topic: filter.topic ?? 'any', municipality: filter.municipality ?? 'any', people: shown.length } }, tx)
    return { shown, all: everybody.length }
  })
}
