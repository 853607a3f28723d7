'use client'

import { useState } from 'react'
import { type Note, noteLang } from '@/lib/workshops/note'
import { NoteForm } from './note-form'
import type { NoteWords } from './note-words'
import type { NoteActs } from './notes-desk'

type Props = { slug: string; note: Note; headings: string[]; words: NoteWords; acts: NoteActs }

/** A note that is written; it can be changed, and deleted with a second press. */
export function WrittenNote({ slug, note, headings, words, acts }: Props) {
  const [doing, setDoing] = useState<'reading' | 'changing' | 'deleting'>('reading')
  const read = () => { setDoing('reading') }
  if (doing === 'changing') return <li><NoteForm note={{ slug, ...note }} headings={headings} words={words} act={acts.write} onDone={read} onCancel={read} /></li>
  return (
    <li className="tight">
      <p className="note-text" lang={noteLang(note.language)} dir="auto">{note.text}</p>
      <p className="small">{words.language[note.language]}</p>
      <p className="ways">
        {doing === 'deleting' ? (
          <>
            <button type="button" className="button" onClick={() => void acts.remove({ slug, id: note.id })}>{words.reallyDelete}</button>
            <button type="button" className="button quiet" onClick={read}>{words.keep}</button>
          </>
        ) : (
          <>
            <button type="button" className="button quiet" onClick={() => { setDoing('changing') }}>{words.edit}</button>
            <button type="button" className="button quiet" onClick={() => { setDoing('deleting') }}>{words.delete}</button>
          </>
        )}
      </p>
    </li>
  )
}
