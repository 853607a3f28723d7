import type { ReactNode } from 'react'
import { type GroupedRounds, roundToFeature } from '@/components/rounds/group-rounds'
import { factsBeforeAnswering } from '@/components/rounds/round-facts'
import { RoundState } from '@/components/rounds/round-state'
import { RoundList } from '@/components/rounds/rounds-page'
import type { RoundsView } from '@/components/rounds/view'
import { Facts } from '@/components/ui/facts'
import { formatDate } from '@/lib/format/dates'
import { NO_BREAK_SPACE } from '@/lib/format/numbers'
import { addressIn } from '@/lib/i18n/addresses'
import type { Round } from '@/lib/rounds/round'

/** What a person can do now, first; then other ways, what it is for, and what came of it before. */
export function FrontPage({ rounds, view }: { rounds: GroupedRounds; view: RoundsView }): ReactNode {
  const featured = roundToFeature(rounds)
  const { t, language } = view
  return (
    <>
      <section className="hero">{featured ? <OpenRound round={featured} view={view} /> : <NothingOpen rounds={rounds} view={view} />}</section>
      <div className="wrap page"><OtherWays rounds={rounds.open.filter((round) => round !== featured)} view={view} /></div>
      <section className="band"><Motto view={view} /></section>
      {rounds.past.length > 0 && (
        <section className="wrap page flow">
          <h2>{t('pages:front.earlier')}</h2>
          <RoundList rounds={rounds.past.slice(0, 3)} view={view} />
          <p><a href={addressIn(language, '/rounds')}>{t('pages:front.all-rounds')}</a></p>
        </section>
      )}
    </>
  )
}

function OpenRound({ round, view }: { round: Round; view: RoundsView }): ReactNode {
  const { t, language } = view
  return (
    <div className="wrap">
      <div className="flow">
        <RoundState round={round} view={view} />
        <h1>{round.title[language]}</h1>
        <p className="lead">{round.why[language]}</p>
        <p className="actions">
          <a className="button" href={addressIn(language, `/answer/${round.slug}`)}>{t('pages:front.answer')}</a>
          <a href={addressIn(language, `/rounds/${round.slug}`)}>{t('pages:front.more')}</a>
        </p>
      </div>
      <div className="flow">
        <Facts facts={factsBeforeAnswering(round, view)} />
        <p className="small">{t('pages:front.by-phone', { phone: round.contact.phone.replaceAll(' ', NO_BREAK_SPACE), hours: round.contact.hours[language] })}</p>
      </div>
    </div>
  )
}

function NothingOpen({ rounds, view: { t, language } }: { rounds: GroupedRounds; view: RoundsView }): ReactNode {
  const next = rounds.upcoming.find(({ audience }) => audience === 'residents')
  return (
    <div className="wrap">
      <div className="flow">
        <h1>{t('pages:front.none-title')}</h1>
        <p className="lead">{t('pages:front.none-text')}</p>
        {next && <p>{t('pages:front.next', { date: formatDate(next.opensOn, language), title: next.title[language] })}</p>}
        <p><a className="button" href={addressIn(language, '/rounds')}>{t('pages:front.none-button')}</a></p>
      </div>
    </div>
  )
}

function OtherWays({ rounds, view: { t, language, strategy } }: { rounds: Round[]; view: RoundsView }): ReactNode {
  const staff = rounds.find(({ audience }) => audience === 'staff')
  return (
    <section className="flow">
      <h2>{t('pages:front.ways')}</h2>
      <ul className="pairs ways">
        <li>
          <h3><a href={addressIn(language, '/promise')}>{strategy.servicePromise.title[language]}</a></h3>
          <p>{t('pages:front.way-promise-text')}</p>
        </li>
        <li>
          <h3><a href={addressIn(language, '/contact')}>{t('pages:front.way-contact')}</a></h3>
          <p>{t('pages:front.way-contact-text')}</p>
        </li>
        {staff && (
          <li>
            <h3>{t('pages:front.way-staff')}</h3>
            <p><a href={addressIn(language, `/rounds/${staff.slug}`)}>{staff.title[language]}</a></p>
          </li>
        )}
      </ul>
    </section>
  )
}

function Motto({ view: { t, language, strategy } }: { view: RoundsView }): ReactNode {
  return (
    <div className="wrap flow">
      <h2>{t('pages:front.motto-heading')}</h2>
      <p className="motto">{strategy.motto[language]}</p>
      <p>{t('pages:front.motto-text')}</p>
      <p><a href={addressIn(language, '/strategy')}>{t('pages:front.motto-strategy')}</a> · <a href={addressIn(language, '/process')}>{t('pages:front.motto-process')}</a></p>
    </div>
  )
}
