import type { Metadata } from 'next'
import { NotesAsMaterial } from '@/components/office/notes/notes-as-material'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { listNotes } from '@/lib/workshops/server/list-notes'
import { asOfficial } from '../../as-official'

type Props = { searchParams: Promise<{ workshop?: string | string[] }> }

export const metadata: Metadata = { title: 'Työpajojen muistiinpanot' }

export default async function NotesPage({ searchParams }: Props) {
  const { workshop = '' } = await searchParams
  return asOfficial('read-notes', async (actor) => {
    const [strategy, notes] = await Promise.all([getStrategy(), listNotes(actor)])
    return <NotesAsMaterial t={translator('fi')} strategy={strategy} notes={notes} chosen={typeof workshop === 'string' ? workshop : ''} />
  })
}
