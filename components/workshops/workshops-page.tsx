import type { ReactNode } from 'react'
import { Written } from '@/components/ui/written'
import { formatNumber } from '@/lib/format/numbers'
import { addressIn } from '@/lib/i18n/addresses'
import { timeOf } from '@/lib/workshops/moments'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { isOver } from '@/lib/workshops/workshop'
import { municipalityOf } from './names'
import { WorkshopState } from './workshop-state'
import type { WorkshopsView } from './view'

export const ORDERS = ['day', 'municipality'] as const
export type Order = (typeof ORDERS)[number]

type Props = { workshops: ListedWorkshop[]; /** About how many have come to all of them. */ attended: number | null; order: Order; view: WorkshopsView }

/** The workshops that are to come, and those that were held: by day or by municipality. */
export function WorkshopsPage({ workshops, attended, order, view }: Props): ReactNode {
  const { t, language, words, now } = view
  const ordered = order === 'day' ? workshops : [...workshops].sort((one, other) => municipalityOf(one, view).localeCompare(municipalityOf(other, view), language))
  const upcoming = ordered.filter((workshop) => !isOver(workshop, now))
  const past = ordered.filter((workshop) => isOver(workshop, now))
  return (
    <div className="wrap page loose">
      <div className="flow">
        <h1>{words.title[language]}</h1>
        <p className="lead">{t('pages:workshops.lead')}</p>
        <nav className="sorting" aria-label={t('pages:workshops.order')}>
          {ORDERS.map((each) => (
            <a key={each} href={`${addressIn(language, '/workshops')}${each === 'day' ? '' : `?order=${each}`}`} aria-current={each === order ? 'page' : undefined}>{t(`pages:workshops.by-${each}`)}</a>
          ))}
        </nav>
      </div>
      <section className="flow">
        <h2>{t('pages:workshops.upcoming')}</h2>
        {upcoming.length === 0 ? <p>{t('pages:workshops.upcoming-none')}</p> : <WorkshopList workshops={upcoming} view={view} />}
        <p><a href={addressIn(language, '/workshops.ics')}>{t('workshops:feed')}</a></p>
      </section>
      {past.length > 0 && (
        <section className="flow">
          <h2>{t('pages:workshops.past')}</h2>
          {attended !== null && <p>{t('pages:workshops.attended', { people: formatNumber(attended, language) })}</p>}
          <WorkshopList workshops={past} view={view} />
        </section>
      )}
      <section className="flow">
        <h2>{t('co-developers:link.heading')}</h2>
        <p>{t('co-developers:link.text')}</p>
        <p><a className="button quiet" href={addressIn(language, '/take-part')}>{t('co-developers:link.label')}</a></p>
      </section>
    </div>
  )
}

function WorkshopList({ workshops, view }: { workshops: ListedWorkshop[]; view: WorkshopsView }): ReactNode {
  const { t, language } = view
  return (
    <ul className="list">
      {workshops.map((workshop) => (
        <li key={workshop.slug} className="tight">
          <h3><a href={addressIn(language, `/workshops/${workshop.slug}`)}><Written text={workshop.title} language={language} /></a></h3>
          <p>{municipalityOf(workshop, view)}, {timeOf(workshop, view.language)}</p>
          <p><Written text={workshop.description} language={language} /></p>
          <p className="small"><Written text={workshop.place} language={language} />. {t(`pages:workshops.${modesInWords(workshop)}`)}.</p>
          {!isOver(workshop, view.now) && <WorkshopState workshop={workshop} view={view} />}
        </li>
      ))}
    </ul>
  )
}

function modesInWords({ placesOnSite, placesRemote }: ListedWorkshop): 'remote' | 'on-site' | 'remote-only' {
  if (placesOnSite === 0) return 'remote-only'
  return placesRemote > 0 ? 'remote' : 'on-site'
}
