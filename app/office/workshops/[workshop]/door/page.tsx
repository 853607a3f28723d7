import type { Metadata } from 'next'
import { AttendanceForm, type AttendanceWords } from '@/components/office/door/attendance-form'
import { DoorDesk } from '@/components/office/door/door-desk'
import { DoorOnPaper } from '@/components/office/door/door-on-paper'
import { doorWords } from '@/components/office/door/door-words'
import { type Translate, translator } from '@/lib/i18n/translator'
import { timeOf } from '@/lib/workshops/moments'
import { getDoor } from '@/lib/workshops/server/get-door'
import { asOfficial } from '../../../as-official'
import { recordAttendanceAction } from './actions'

type Props = { params: Promise<{ workshop: string }> }

export const metadata: Metadata = { title: 'Ovi' }

export default async function DoorPage({ params }: Props) {
  const { workshop: slug } = await params
  return asOfficial('host-workshops', async (actor) => {
    const door = await getDoor(actor, slug)
    const t = translator('fi')
    const words = doorWords(t)
    const { title, parties, known, isClosed, attended, mayRecord } = door
    return (
      <div className="flow">
        <div className="tight">
          <p className="kicker">{t('office:door.title')}</p>
          <h1>{title}</h1>
          <p>{timeOf(door, 'fi')}</p>
          <p className="on-screen"><a className="alone" href={`/office/workshops/${slug}/notes`}>{t('office:door.to-notes')}</a></p>
        </div>
        {isClosed && <p className="note">{t('office:door.is-closed')}</p>}
        <DoorDesk slug={slug} parties={parties} known={known} isClosed={isClosed} words={words} />
        <DoorOnPaper parties={parties} words={words} />
        {mayRecord && (known.here === 0 || isClosed) && <AttendanceForm slug={slug} attended={attended} act={recordAttendanceAction} words={attendanceWords(t)} />}
      </div>
    )
  })
}

function attendanceWords(t: Translate): AttendanceWords {
  return {
    title: t('office:door.attendance.title'), text: t('office:door.attendance.text'), label: t('office:door.attendance.label'), button: t('office:door.attendance.button'), saved: t('office:door.attendance.saved'),
    problem: {
      'not-whole': t('office:door.attendance.not-whole'), 'out-of-range': t('office:door.attendance.out-of-range'),
      'not-started': t('office:door.attendance.not-started'), 'workshop-cancelled': t('office:door.attendance.workshop-cancelled'),
    },
  }
}
