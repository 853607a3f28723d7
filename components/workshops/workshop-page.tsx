import { Fragment, type ReactNode } from 'react'
import { type Fact, Facts } from '@/components/ui/facts'
import { Written } from '@/components/ui/written'
import { helsinkiDay } from '@/lib/clock/clock'
import { formatDate } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { addressIn } from '@/lib/i18n/addresses'
import { findStep, recordsOf } from '@/lib/strategy/records'
import { momentInWords, timeOf } from '@/lib/workshops/moments'
import { type ListedWorkshop, takesSignUps, workshopStatus } from '@/lib/workshops/status'
import { isOver, type Workshop } from '@/lib/workshops/workshop'
import { municipalityOf } from './names'
import { WorkshopState } from './workshop-state'
import type { WorkshopsView } from './view'

/** One workshop: what it is about, when and where, with whom, and how one gets in and follows it. */
export function WorkshopPage({ workshop, view }: { workshop: ListedWorkshop; view: WorkshopsView }): ReactNode {
  const { t, language, now } = view
  return (
    <div className="wrap page loose">
      <div className="flow">
        {isOver(workshop, now) && <p className="small">{t('pages:workshop-page.held', { date: formatDate(helsinkiDay(workshop.startsAt), language) })}</p>}
        <h1><Written text={workshop.title} language={language} /></h1>
        <p className="lead"><Written text={workshop.description} language={language} /></p>
        {!isOver(workshop, now) && <SignUp workshop={workshop} view={view} />}
      </div>
      <section className="flow">
        <h2>{t('pages:workshop-page.facts')}</h2>
        <Facts facts={[...whenAndWhere(workshop, view), ...withWhom(workshop, view), ...inStrategy(workshop, view)]} />
      </section>
      <Accessibility workshop={workshop} view={view} />
      {takesSignUps(workshopStatus(workshop, workshop.room, now), workshop) && workshop.waitingListLimit > 0 && <Queue workshop={workshop} view={view} />}
      <p><a href={addressIn(language, '/workshops')}>{t('pages:workshop-page.all')}</a></p>
    </div>
  )
}

/** Whether one can still get in, and the way in. */
function SignUp({ workshop, view }: { workshop: ListedWorkshop; view: WorkshopsView }): ReactNode {
  const { t, language, now } = view
  const status = workshopStatus(workshop, workshop.room, now)
  const closesAt = workshop.signUpClosesAt
  return (
    <>
      <WorkshopState workshop={workshop} view={view} />
      {takesSignUps(status, workshop) && (
        <>
          <p><a className="button" href={addressIn(language, `/workshops/${workshop.slug}/sign-up`)}>{t(status === 'full' ? 'workshops:sign-up.link-waiting' : 'workshops:sign-up.link')}</a></p>
          {closesAt !== null && <p className="small">{t('workshops:places.until', { when: momentInWords(closesAt, language) })}</p>}
        </>
      )}
    </>
  )
}

const QUEUE_RULES = ['order', 'offer', 'party', 'door'] as const

/** The rules of the waiting list, as everybody may hold us to them. */
function Queue({ workshop: { offerHours }, view: { t } }: { workshop: ListedWorkshop; view: WorkshopsView }): ReactNode {
  return (
    <section className="flow">
      <h2>{t('workshops:places.queue-heading')}</h2>
      <ul>{QUEUE_RULES.map((rule) => <li key={rule}>{t(`workshops:places.queue.${rule}`, { hours: offerHours })}</li>)}</ul>
    </section>
  )
}

function whenAndWhere(workshop: Workshop, view: WorkshopsView): Fact[] {
  const { t, language } = view
  const { placesOnSite, placesRemote, place } = workshop
  const onSite = placesOnSite > 0 ? [t('pages:workshop-page.places-on-site', { places: formatNumber(placesOnSite, language) })] : []
  const remotely = placesRemote > 0 ? [t('pages:workshop-page.places-remote', { places: formatNumber(placesRemote, language) })] : []
  return [
    { label: t('pages:workshop-page.when'), value: timeOf(workshop, view.language) },
    { label: t('pages:workshop-page.place'), value: <><Written text={place} language={language} />, {municipalityOf(workshop, view)}</> },
    { label: t('pages:workshop-page.places'), value: [...onSite, ...remotely].join(', ') },
  ]
}

function withWhom({ partners, languageNote, languages }: Workshop, { t, language }: WorkshopsView): Fact[] {
  return [
    { label: t('pages:workshop-page.languages'), value: languageNote === null ? languages.map((each) => t(`language.${each}`)).join(', ') : <Written text={languageNote} language={language} /> },
    ...(partners.length > 0 ? [{ label: t('pages:workshop-page.partners'), value: partners.map((partner, index) => <Fragment key={partner.fi}>{index > 0 && ', '}<Written text={partner} language={language} /></Fragment>) }] : []),
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
      {accessibilityNote !== null && !isOver(workshop, now) && <p><Written text={accessibilityNote} language={language} /></p>}
    </section>
  )
}
