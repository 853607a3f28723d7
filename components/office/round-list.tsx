import type { ReactNode } from 'react'
import { formatDateRange } from '@/lib/format/dates'
import type { Translate } from '@/lib/i18n/translator'
import { peopleInAll, type Progress } from '@/lib/rounds/progress'
import { endedOn, type Round, roundState } from '@/lib/rounds/round'
import type { Day } from '@/lib/vocabulary/day'
import { inTens } from './in-tens'

type Props = { t: Translate; rounds: Round[]; progress: Progress; today: Day }

/** All rounds, with how many have answered: exactly when counted, in tens before. */
export function RoundList({ t, rounds, progress, today }: Props): ReactNode {
  return (
    <div className="flow">
      <h1>{t('office:rounds.title')}</h1>
      <p>{t('office:rounds.intro')}</p>
      <div className="scroll" role="region" aria-label={t('office:rounds.title')} tabIndex={0}>
        <table className="overview">
          <thead>
            <tr>
              <th scope="col">{t('office:rounds.round')}</th>
              <th scope="col" className="r">{t('office:rounds.answers')}</th>
              <th scope="col">{t('office:rounds.state')}</th>
              <th scope="col">{t('office:rounds.period')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.slug}>
                <th scope="row"><a href={`/office/rounds/${round.slug}`}>{round.title.fi}</a><span className="small below">{t(`office:audience.${round.audience}`)}</span></th>
                <td className="r">
                  {round.respondents ?? inTens(t, peopleInAll(progress, round.id))}
                  {round.countedOn !== null && <a className="below" href={`/office/rounds/${round.slug}/results`}>{t('office:rounds.open-results')}</a>}
                </td>
                <td><State round={round} today={today} t={t} /></td>
                <td>{formatDateRange(round.opensOn, endedOn(round), 'fi')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function State({ round, today, t }: Pick<Props, 'today' | 't'> & { round: Round }): ReactNode {
  const state = roundState(round, today)
  return <span className={`state ${state}`}>{t(`office:state.${state}`)}</span>
}
