import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop, workshopNote } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { Fault } from '@/lib/vocabulary/fault'
import { type NoteAsMaterial, readNoteLanguage, type WorkshopNotes } from '../note'
import { headingsOf } from '../note-headings'

/** The notes of a workshop for its host, by table. */
export async function getWorkshopNotes(actor: Actor | null, slug: string, tx: Database = webDatabase()): Promise<WorkshopNotes> {
  requirePermission(actor, 'host-workshops')
  const [row] = await tx.select({ id: workshop.id, title: workshop.title, own: workshop.noteHeadings }).from(workshop).where(eq(workshop.slug, slug))
  if (!row) throw new Fault('not-found', 'no such workshop')
  const { id, tableName, heading, language, text } = workshopNote
  const rows = await tx.select({ id, tableName, heading, language, text }).from(workshopNote).where(eq(workshopNote.workshopId, row.id)).orderBy(asc(workshopNote.writtenOn), id)
  const notes = rows.map((note) => ({ ...note, language: readNoteLanguage(note.language) }))
  // `Pöytä 10` comes after `Pöytä 2`.
  return { slug, title: row.title.fi, headings: headingsOf(row.own), notes: notes.sort((one, other) => one.tableName.localeCompare(other.tableName, 'fi', { numeric: true })) }
}

/** All notes as material, of the newest workshop first. */
export async function listNotes(actor: Actor | null, tx: Database = webDatabase()): Promise<NoteAsMaterial[]> {
  requirePermission(actor, 'read-notes')
  const { id, tableName, heading, language, text } = workshopNote
  const { slug, title, municipality, startsAt } = workshop
  const rows = await tx.select({ note: { id, tableName, heading, language, text }, at: { slug, title, municipality, startsAt } })
    .from(workshopNote).innerJoin(workshop, eq(workshop.id, workshopNote.workshopId))
    .orderBy(desc(workshop.startsAt), workshop.slug, heading, tableName, id)
  return rows.map(({ note, at }) => ({ ...note, language: readNoteLanguage(note.language), workshop: at }))
}
