import type { ReactNode } from 'react'
import { municipalityOf } from '@/components/workshops/names'
import { formatNumber, formatPercent } from '@/lib/format/numbers'
import type { Translate } from '@/lib/i18n/translator'
import type { Strategy } from '@/lib/strategy/schema'
import { aboutInTens, type Attendance, attendanceInAll, type AttendedWorkshop, attendedRate } from '@/lib/workshops/attendance'
import { timeOf } from '@/lib/workshops/moments'
import { isOver } from '@/lib/workshops/workshop'

type Props = { t: Translate; strategy: Strategy; workshops: AttendedWorkshop[]; /** For who holds workshops: the way to those that can still be changed. */ hosting: { now: Date } | null }

/** How many signed up for workshops and how many came: of each, by municipality and in all; never who. */
export function AttendancePage({ t, strategy, workshops, hosting }: Props): ReactNode {
  const view = { strategy, language: 'fi' } as const
  const all = attendanceInAll(workshops)
  const municipalities = [...new Set(workshops.map((workshop) => municipalityOf(workshop, view)))].sort((one, other) => one.localeCompare(other, 'fi'))
  return (
    <div className="flow wide-flow">
      <div className="head-row">
        <h1>{t('office:attendance.title')}</h1>
        {hosting && <a className="button" href="/office/workshops/new">{t('office:edit-workshop.new')}</a>}
      </div>
      <p>{all.attended === null ? t('office:attendance.none') : t('office:attendance.in-all', { attended: formatNumber(all.attended, 'fi'), about: formatNumber(aboutInTens(all.attended), 'fi') })}</p>
      <Numbers caption={t('office:attendance.by-workshop')} head={t('office:attendance.workshop')} t={t} lines={[
        ...workshops.map((workshop) => ({ key: workshop.slug, ...workshop, label: <a href={`${hosting ? '/office' : '/fi'}/workshops/${workshop.slug}`}>{workshop.title.fi}</a>, below: `${municipalityOf(workshop, view)}, ${timeOf(workshop, view.language)}`, ...(hosting && workshop.cancelledAt === null && !isOver(workshop, hosting.now) && { edit: workshop }) })),
        { key: 'all', ...all, label: t('office:attendance.all') },
      ]} />
      <Numbers caption={t('office:attendance.by-municipality')} head={t('office:attendance.municipality')} t={t} lines={municipalities.map((name) => (
        { key: name, label: name, ...attendanceInAll(workshops.filter((workshop) => municipalityOf(workshop, view) === name)) }
      ))} />
    </div>
  )
}

type Line = Attendance & { key: string; label: ReactNode; below?: string; edit?: Pick<AttendedWorkshop, 'slug' | 'title'> }

function Numbers({ caption, head, lines, t }: { caption: string; head: string; lines: Line[]; t: Translate }): ReactNode {
  const number = (value: number | null) => value === null ? t('office:attendance.unknown') : formatNumber(value, 'fi')
  return (
    <section className="flow">
      <h2>{caption}</h2>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="overview">
          <thead><tr><th scope="col">{head}</th><th scope="col" className="r">{t('office:attendance.signed-up')}</th><th scope="col" className="r">{t('office:attendance.attended')}</th><th scope="col" className="r">{t('office:attendance.rate')}</th></tr></thead>
          <tbody>
            {lines.map(({ key, label, below, edit, ...attendance }) => {
              const rate = attendedRate(attendance)
              return (
                <tr key={key}>
                  <th scope="row">{label}{below !== undefined && <span className="small below">{below}</span>}{edit && <a className="below" href={`/office/workshops/${edit.slug}/edit`}>{t('office:edit-workshop.edit')} <span className="offscreen">{edit.title.fi}</span></a>}</th>
                  <td className="r">{number(attendance.signedUp)}</td>
                  <td className="r">{number(attendance.attended)}</td>
                  <td className="r">{rate === null ? t('office:attendance.unknown') : formatPercent(rate, 'fi')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
