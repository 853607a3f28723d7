'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { DeleteNote, WriteNote } from '@/lib/workshops/note'
import { deleteNote, writeNote } from '@/lib/workshops/server/write-note'

/** The reason when it was refused, `null` when done. */
export async function writeNoteAction(input: z.input<typeof WriteNote>): Promise<string | null> {
  const note = WriteNote.parse(input)
  const outcome = await writeNote(await currentActor(), note)
  revalidatePath(`/office/workshops/${note.slug}/notes`)
  return outcome.ok ? null : outcome.reason
}

export async function deleteNoteAction(input: z.input<typeof DeleteNote>): Promise<void> {
  const note = DeleteNote.parse(input)
  await deleteNote(await currentActor(), note)
  revalidatePath(`/office/workshops/${note.slug}/notes`)
}
