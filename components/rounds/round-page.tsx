import type { ReactNode } from 'react'
import { type Fact, Facts } from '@/components/ui/facts'
import { addressIn } from '@/lib/i18n/addresses'
import { type Round, roundState } from '@/lib/rounds/round'
import { findStep } from '@/lib/strategy/records'
import { htmlLanguage } from '@/lib/vocabulary/language'
import { decisionFacts, periodFacts, resultFacts } from './round-facts'
import { RoundState } from './round-state'
import type { RoundsView } from './view'

/** One asking, told before and after: why, who, how, until when, who decides, what has come of it so far. */
export function RoundPage({ round, view }: { round: Round; view: RoundsView }): ReactNode {
  const { t, language } = view
  return (
    <div className="wrap page loose">
      <div className="flow">
        <RoundState round={round} view={view} />
        <h1>{round.title[language]}</h1>
        <p className="lead">{round.why[language]}</p>
        <AnswerButton round={round} view={view} />
      </div>
      <section className="flow">
        <h2>{t('pages:round-page.facts')}</h2>
        <Facts facts={[...periodFacts(round, view), ...whoAndHow(round, view), ...decisionFacts(round, view), ...resultFacts(round, view), ...further(round, view)]} />
      </section>
      <section className="flow">
        <h2>{t('pages:round-page.preparation-heading')}</h2>
        <p>{t('pages:round-page.preparation')}</p>
        <p><a href={addressIn(language, '/rounds')}>{t('pages:round-page.all')}</a></p>
      </section>
    </div>
  )
}

/** Invited people come by their own link, so there is no button for them. */
function AnswerButton({ round, view: { t, language, today } }: { round: Round; view: RoundsView }): ReactNode {
  if (roundState(round, today) !== 'open' || round.access === 'invitation') return null
  return <p><a className="button" href={addressIn(language, `/answer/${round.slug}`)}>{t(round.access === 'open' ? 'pages:round-page.answer' : 'pages:round-page.answer-code')}</a></p>
}

function whoAndHow({ audience, access }: Round, { t }: RoundsView): Fact[] {
  return [
    { label: t('pages:facts.asked'), value: t(`pages:facts.asked-${audience}`) },
    { label: t('pages:facts.how'), value: t(`pages:facts.how-${access}`) },
  ]
}

function further(round: Round, { t, language, strategy }: RoundsView): Fact[] {
  const step = findStep(strategy, round.processStep)
  const { phone, email, hours } = round.contact
  return [
    ...(step ? [{ label: t('pages:facts.process'), value: <a href={`${addressIn(language, '/process')}#${step.id}`}>{step.title[language]}</a> }] : []),
    { label: t('pages:facts.languages'), value: <Languages round={round} view={{ t, language }} /> },
    { label: t('pages:facts.material'), value: t('pages:facts.material-none') },
    { label: t('pages:facts.contact'), value: <><a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> ({hours[language]}), <a href={`mailto:${email}`}>{email}</a></> },
  ]
}

function Languages({ round, view: { t } }: { round: Round; view: Pick<RoundsView, 't' | 'language'> }): ReactNode {
  return round.languages.map((each, index) => <span key={each} lang={htmlLanguage(each)}>{index > 0 && ', '}{t(`language.${each}`)}</span>)
}
