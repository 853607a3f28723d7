import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { htmlLanguage, Language, LANGUAGES, type WrittenText } from '@/lib/vocabulary/language'

/** What people speak at the tables; `other` also for sign language. */
export const NOTE_LANGUAGES = [...LANGUAGES, 'ru', 'uk', 'ar', 'so', 'other'] as const
export const NoteLanguage = z.enum(NOTE_LANGUAGES)
export type NoteLanguage = z.infer<typeof NoteLanguage>

export const LONGEST_NOTE = 4000

/** What a host writes down of one table's talk. Messages are keys into `messages/`. */
export const WriteNote = z.object({
  slug: ContentId,
  /** Made in the form, so that sending it twice writes one note; the id of a note that is there changes it. */
  id: z.uuid(),
  tableName: z.string().trim().min(1, 'missing').max(60, 'too-long'),
  heading: z.string().min(1).max(200),
  language: NoteLanguage,
  text: z.string().trim().min(1, 'missing').max(LONGEST_NOTE, 'too-long'),
})
export type WriteNote = z.infer<typeof WriteNote>

export const DeleteNote = WriteNote.pick({ slug: true, id: true })
export type DeleteNote = z.infer<typeof DeleteNote>

/** A note as it is shown. */
export type Note = Omit<WriteNote, 'slug'>

/** The notes of one workshop, and the headings under which its tables talk. */
export type WorkshopNotes = { slug: string; title: string; headings: string[]; notes: Note[] }

/** A note as material: where and when it was said, and not by whom. */
export type NoteAsMaterial = Note & { workshop: { slug: string; title: WrittenText; municipality: string; startsAt: Date } }

/** The value of the `lang` attribute of a note's text; empty when nobody knows. */
export function noteLang(language: NoteLanguage): string {
  const ours = Language.safeParse(language)
  if (ours.success) return htmlLanguage(ours.data)
  return language === 'other' ? '' : language
}

/** A language as the database gives it; one we no longer know is another. */
export function readNoteLanguage(written: string): NoteLanguage {
  return NoteLanguage.catch('other').parse(written)
}
