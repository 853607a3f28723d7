import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshopNote } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { today } from '@/lib/clock/server/today'
import { Fault } from '@/lib/vocabulary/fault'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { type DeleteNote, type WriteNote } from '../note'
import { headingsOf } from '../note-headings'
import { lockWorkshop } from './lock-places'

/** Writes a note down, or changes the one of that id. Refused under a heading that the workshop has no longer, unless the note stands there already. */
export async function writeNote(actor: Actor | null, { slug, id, ...words }: WriteNote, database: Database = webDatabase()): Promise<Outcome<null, 'unknown-heading'>> {
  const host = requirePermission(actor, 'host-workshops')
  return database.transaction(async (tx) => {
    const row = await lockWorkshop(slug, tx)
    if (!row) throw new Fault('not-found', 'no such workshop')
    const [before] = await tx.select().from(workshopNote).where(eq(workshopNote.id, id))
    if (before && before.workshopId !== row.id) throw new Fault('conflict', 'a note of another workshop')
    if (words.heading !== before?.heading && !headingsOf(row.noteHeadings).includes(words.heading)) return refused('unknown-heading')
    await tx.insert(workshopNote).values({ id, workshopId: row.id, writtenOn: today(), ...words }).onConflictDoUpdate({ target: workshopNote.id, set: words })
    await appendAuditLine(host, { action: before ? 'change-note' : 'write-note', subject: slug, detail: { note: id, characters: words.text.length } }, tx)
    return done(null)
  })
}

/** Deletes a note. One that is gone already is deleted. */
export async function deleteNote(actor: Actor | null, { slug, id }: DeleteNote, database: Database = webDatabase()): Promise<void> {
  const host = requirePermission(actor, 'host-workshops')
  await database.transaction(async (tx) => {
    const row = await lockWorkshop(slug, tx)
    if (!row) throw new Fault('not-found', 'no such workshop')
    const deleted = await tx.delete(workshopNote).where(and(eq(workshopNote.id, id), eq(workshopNote.workshopId, row.id))).returning({ id: workshopNote.id })
    if (deleted.length > 0) await appendAuditLine(host, { action: 'delete-note', subject: slug, detail: { note: id } }, tx)
  })
}
