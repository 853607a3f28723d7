'use client'

import { useState } from 'react'
import type { z } from 'zod'
import type { DeleteNote, Note, WorkshopNotes, WriteNote } from '@/lib/workshops/note'
import { NoteForm } from './note-form'
import type { NoteWords } from './note-words'
import { WrittenNote } from './written-note'

export type NoteActs = { write: (input: z.input<typeof WriteNote>) => Promise<string | null>; remove: (input: z.input<typeof DeleteNote>) => Promise<void> }
type Props = Omit<WorkshopNotes, 'title'> & { /** For the first new note; made on the server, so that both draw the same. */ newId: string; words: NoteWords; acts: NoteActs }

/** A host's notes of one workshop: a form for the next, and what is written, table by table. */
export function NotesDesk({ slug, headings, notes, newId, words, acts }: Props) {
  const [next, setNext] = useState<Note>({ id: newId, tableName: words.firstTable, heading: headings[0] ?? '', language: 'fi', text: '' })
  const [isSaved, setIsSaved] = useState(false)
  const tables = [...new Set(notes.map(({ tableName }) => tableName))]
  const write = async (input: z.input<typeof WriteNote>) => {
    const refusal = await acts.write(input)
    // The next note is mostly of the same table and in the same language.
    if (refusal === null) setNext({ ...input, id: crypto.randomUUID(), text: '' })
    setIsSaved(refusal === null)
    return refusal
  }
  return (
    <>
      <section className="flow" aria-labelledby="new-note">
        <h2 id="new-note">{words.new}</h2>
        <NoteForm key={next.id} note={{ slug, ...next }} headings={headings} words={words} act={write} onDone={() => undefined} />
        <p role="status">{isSaved && words.saved}</p>
      </section>
      <section className="flow" aria-labelledby="written">
        <h2 id="written">{words.written}</h2>
        {notes.length === 0 && <p>{words.none}</p>}
        {tables.map((table) => (
          <div key={table} className="flow table-of-notes">
            <h3>{table}</h3>
            {[...new Set([...headings, ...notes.map(({ heading }) => heading)])].map((heading) => {
              const under = notes.filter((note) => note.tableName === table && note.heading === heading)
              return under.length === 0 ? null : (
                <div key={heading} className="tight">
                  <h4>{heading}</h4>
                  <ul className="list">{under.map((note) => <WrittenNote key={note.id} slug={slug} note={note} headings={headings} words={words} acts={acts} />)}</ul>
                </div>
              )
            })}
          </div>
        ))}
      </section>
    </>
  )
}
