import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { noteWords } from '@/components/office/notes/note-words'
import { NotesDesk } from '@/components/office/notes/notes-desk'
import { translator } from '@/lib/i18n/translator'
import { getWorkshopNotes } from '@/lib/workshops/server/list-notes'
import { asOfficial } from '../../../as-official'
import { deleteNoteAction, writeNoteAction } from './actions'

type Props = { params: Promise<{ workshop: string }> }

export const metadata: Metadata = { title: 'Muistiinpanot' }

export default async function WorkshopNotesPage({ params }: Props) {
  const { workshop: slug } = await params
  return asOfficial('host-workshops', async (actor) => {
    const { title, ...written } = await getWorkshopNotes(actor, slug)
    const t = translator('fi')
    return (
      <div className="flow wide-flow">
        <div className="tight">
          <p className="kicker">{t('office:notes.title')}</p>
          <h1>{title}</h1>
          <p>{t('office:notes.intro')}</p>
          <p className="on-screen"><a className="alone" href={`/office/workshops/${slug}/door`}>{t('office:notes.to-door')}</a></p>
        </div>
        <NotesDesk {...written} newId={randomUUID()} words={noteWords(t)} acts={{ write: writeNoteAction, remove: deleteNoteAction }} />
      </div>
    )
  })
}
