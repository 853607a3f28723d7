import 'server-only'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { laidDown } from '../rewrite'
import type { WrittenWorkshop } from '../schema'
import { slugOf } from '../slug'
import type { LaidDown } from '../workshop-entry'
import { requireKnown } from './require-known'

/** Adds a workshop. Its name in addresses is made from its title now and stays for ever. */
export async function addWorkshop(actor: Actor | null, written: WrittenWorkshop, database: Database = webDatabase()): Promise<Outcome<{ slug: string }, { kind: 'in-the-past' }>> {
  const host = requirePermission(actor, 'host-workshops')
  await requireKnown(written)
  if (written.startsAt <= now()) return refused({ kind: 'in-the-past' })
  return database.transaction(async (tx) => {
    const slug = await insert(laidDown(written, null), tx)
    await appendAuditLine(host, { action: 'add-workshop', subject: slug }, tx)
    return done({ slug })
  })
}

/** Two hosts may add workshops of the same title at once: each takes the first name that is free. */
async function insert({ noteHeadings, ...columns }: LaidDown, tx: Database): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const slug = slugOf(columns.title.fi, attempt)
    const added = await tx.insert(workshop).values({ ...columns, slug, noteHeadings: [...noteHeadings] }).onConflictDoNothing({ target: workshop.slug }).returning({ id: workshop.id })
    if (added.length > 0) return slug
  }
}
