import type { ReactNode } from 'react'
import { formatDate } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { endedOn, type Round, roundState } from '@/lib/rounds/round'
import type { RoundsView } from './view'

/** Where the round stands, in words; the dot before it only repeats them. */
export function RoundState({ round, view }: { round: Round; view: RoundsView }): ReactNode {
  return <p className={`state ${roundState(round, view.today)}`}>{stateInWords(round, view)}</p>
}

function stateInWords(round: Round, { t, language, today }: RoundsView): string {
  const ended = formatDate(endedOn(round), language)
  switch (roundState(round, today)) {
    case 'upcoming': return t('pages:state.upcoming', { date: formatDate(round.opensOn, language) })
    case 'open': return round.closesOn === null ? t('pages:state.open-always') : t('pages:state.open', { date: formatDate(round.closesOn, language) })
    case 'closed': return t('pages:state.closed', { date: ended })
    case 'counted': return round.respondents === null ? t('pages:state.closed', { date: ended }) : t('pages:state.counted', { date: ended, count: formatNumber(round.respondents, language) })
  }
}
