import type { ReactNode } from 'react'
import { formatDate } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { type Round, roundState } from '@/lib/rounds/round'
import { findBody } from '@/lib/strategy/records'
import type { GroupedRounds } from './group-rounds'
import { RoundState } from './round-state'
import type { RoundsView } from './view'

export function RoundsPage({ rounds, view }: { rounds: GroupedRounds; view: RoundsView }): ReactNode {
  const { t } = view
  return (
    <div className="wrap page loose">
      <div className="flow">
        <h1>{t('pages:rounds.title')}</h1>
        <p className="lead">{t('pages:rounds.lead')}</p>
      </div>
      <section className="flow">
        <h2>{t('pages:rounds.open')}</h2>
        {rounds.open.length === 0 ? <p>{t('pages:rounds.open-none')}</p> : <RoundList rounds={rounds.open} view={view} />}
      </section>
      {rounds.upcoming.length > 0 && <section className="flow"><h2>{t('pages:rounds.upcoming')}</h2><RoundList rounds={rounds.upcoming} view={view} /></section>}
      {rounds.past.length > 0 && <section className="flow"><h2>{t('pages:rounds.past')}</h2><RoundList rounds={rounds.past} view={view} /></section>}
    </div>
  )
}

/** Each round with what it is about and where it stands. */
export function RoundList({ rounds, view }: { rounds: Round[]; view: RoundsView }): ReactNode {
  const { language } = view
  return (
    <ul className="list">
      {rounds.map((round) => (
        <li key={round.slug} className="tight">
          <h3><a href={addressIn(language, `/rounds/${round.slug}`)}>{round.title[language]}</a></h3>
          <p>{round.why[language]}</p>
          <RoundState round={round} view={view} />
          <Decision round={round} view={view} />
        </li>
      ))}
    </ul>
  )
}

/** Where the answers of an ended round went. A plan says that it was for decision, not that it was decided. */
function Decision({ round, view: { t, language, strategy, today } }: { round: Round; view: RoundsView }): ReactNode {
  const body = findBody(strategy, round.decides)
  if (!body || round.decisionOn === null || !['closed', 'counted'].includes(roundState(round, today))) return null
  return <p className="small">{t('pages:rounds.for-decision', { body: body.title[language], date: formatDate(round.decisionOn, language) })}</p>
}
