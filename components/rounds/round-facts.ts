import type { Fact } from '@/components/ui/facts'
import { formatDate, formatDateRange } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { lastDay, type Round, roundState } from '@/lib/rounds/round'
import { findBody } from '@/lib/strategy/records'
import type { RoundsView } from './view'

/** What one wants to know before answering: how long, until when, who decides, when results come. */
export function factsBeforeAnswering(round: Round, view: RoundsView): Fact[] {
  const { t, language } = view
  const takes = round.minutes === null ? [] : [{ label: t('pages:facts.takes'), value: t('pages:facts.takes-anonymous', { count: round.minutes }) }]
  const open = round.closesOn === null ? [] : [{ label: t('pages:facts.open'), value: t('pages:facts.open-value', { date: formatDate(round.closesOn, language) }) }]
  return [...takes, ...open, ...decisionFacts(round, view), ...resultFacts(round, view)]
}

/** When one can or could answer, and how long it takes. */
export function periodFacts(round: Round, { t, language }: RoundsView): Fact[] {
  const last = lastDay(round)
  const period = last === null ? t('pages:facts.period-always') : formatDateRange(round.opensOn, last, language)
  const takes = round.minutes === null ? [] : [{ label: t('pages:facts.takes'), value: t('pages:facts.takes-value', { count: round.minutes }) }]
  return [{ label: t('pages:facts.period'), value: period }, ...takes]
}

export function decisionFacts(round: Round, { t, language, strategy }: RoundsView): Fact[] {
  const body = findBody(strategy, round.decides)?.title[language]
  if (body === undefined) return []
  const value = round.decisionOn === null ? body : t('pages:facts.decides-value', { body, date: formatDate(round.decisionOn, language) })
  return [{ label: t('pages:facts.decides'), value }]
}

/** When results come; once the planned day has passed, what has been done so far. */
export function resultFacts(round: Round, view: RoundsView): Fact[] {
  const value = resultsInWords(round, view)
  return value === null ? [] : [{ label: view.t('pages:facts.results'), value }]
}

function resultsInWords(round: Round, { t, language, today }: RoundsView): string | null {
  if (round.resultsOn !== null && round.resultsOn >= today) return t('pages:facts.results-coming', { date: formatDate(round.resultsOn, language) })
  if (round.respondents !== null) return t('pages:facts.results-counted', { count: formatNumber(round.respondents, language) })
  return roundState(round, today) === 'closed' ? t('pages:facts.results-later') : null
}
