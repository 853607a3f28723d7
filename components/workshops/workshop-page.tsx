import type { ReactNode } from 'react'
import { type Fact, Facts } from '@/components/ui/facts'
import { helsinkiDay } from '@/lib/clock/clock'
import { formatDate } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { addressIn } from '@/lib/i18n/addresses'
import { findStep, recordsOf } from '@/lib/strategy/records'
import { isOver, type Workshop } from '@/lib/workshops/workshop'
import { municipalityOf, timeOf } from './names'
import type { WorkshopsView } from './view'

/** One workshop: what it is about, when and where, with whom, and how one gets in and follows it. */
export function WorkshopPage({ workshop, view }: { workshop: Workshop; view: WorkshopsView }): ReactNode {
  const { t, language, now } = view
  return (
    <div className="wrap page loose">
      <div className="flow">
        {isOver(workshop, now) && <p className="small">{t('pages:workshop-page.held', { date: formatDate(helsinkiDay(workshop.startsAt), language) })}</p>}
        <h1>{workshop.title[language]}</h1>
        <p className="lead">{workshop.description[language]}</p>
      </div>
      <section className="flow">
        <h2>{t('pages:workshop-page.facts')}</h2>
        <Facts facts={[...whenAndWhere(workshop, view), ...withWhom(workshop, view), ...inStrategy(workshop, view)]} />
      </section>
      <Accessibility workshop={workshop} view={view} />
      <p><a href={addressIn(language, '/workshops')}>{t('pages:workshop-page.all')}</a></p>
    </div>
  )
}

function whenAndWhere(workshop: Workshop, view: WorkshopsView): Fact[] {
  const { t, language } = view
  const { placesOnSite, placesRemote, place } = workshop
  const onSite = t('pages:workshop-page.places-on-site', { places: formatNumber(placesOnSite, language) })
  const remotely = t('pages:workshop-page.places-remote', { places: formatNumber(placesRemote, language) })
  return [
    { label: t('pages:workshop-page.when'), value: timeOf(workshop, view) },
    { label: t('pages:workshop-page.place'), value: `${place[language]}, ${municipalityOf(workshop, view)}` },
    { label: t('pages:workshop-page.places'), value: placesRemote > 0 ? `${onSite}, ${remotely}` : onSite },
  ]
}

function withWhom({ partners, languageNote, languages }: Workshop, { t, language }: WorkshopsView): Fact[] {
  return [
    { label: t('pages:workshop-page.languages'), value: languageNote?.[language] ?? languages.map((each) => t(`language.${each}`)).join(', ') },
    ...(partners.length > 0 ? [{ label: t('pages:workshop-page.partners'), value: partners.map((partner) => partner[language]).join(', ') }] : []),
  ]
}

function inStrategy({ guideline, processStep }: Workshop, { t, language, strategy }: WorkshopsView): Fact[] {
  const step = findStep(strategy, processStep)
  return [
    ...recordsOf(strategy, guideline === null ? [] : [guideline]).map(({ id, text }) => ({
      label: t('pages:workshop-page.guideline'), value: <a href={`${addressIn(language, '/strategy')}#${id}`}>{text[language]}</a>,
    })),
    ...(step ? [{ label: t('pages:workshop-page.process'), value: <a href={`${addressIn(language, '/process')}#${step.id}`}>{step.title[language]}</a> }] : []),
  ]
}

/** What is there for people who need it; how to ask for more only while one can. */
function Accessibility({ workshop, view: { t, language, words, now } }: { workshop: Workshop; view: WorkshopsView }): ReactNode {
  const { accessibilityFeatures, accessibilityNote } = workshop
  const features = words.accessibilityFeatures.filter(({ id }) => accessibilityFeatures.includes(id))
  if (features.length === 0) return null
  return (
    <section className="flow">
      <h2>{t('pages:workshop-page.accessibility')}</h2>
      <ul>{features.map(({ id, label }) => <li key={id}>{label[language]}</li>)}</ul>
      {accessibilityNote !== null && !isOver(workshop, now) && <p>{accessibilityNote[language]}</p>}
    </section>
  )
}
