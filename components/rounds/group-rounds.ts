import { endedOn, type Round, roundState } from '@/lib/rounds/round'
import type { Day } from '@/lib/vocabulary/day'

export type GroupedRounds = { open: Round[]; upcoming: Round[]; past: Round[] }

/** Rounds by where they stand: of the open ones those that anybody may answer first, of the past ones those that ended last. */
export function groupRounds(rounds: Round[], today: Day): GroupedRounds {
  const inState = (...states: string[]) => rounds.filter((round) => states.includes(roundState(round, today)))
  return {
    open: inState('open').sort(byWhoMayAnswer),
    upcoming: inState('upcoming').sort((one, other) => one.opensOn.localeCompare(other.opensOn)),
    past: inState('closed', 'counted').sort((one, other) => endedOn(other).localeCompare(endedOn(one))),
  }
}

/** The round that anybody may answer now and that closes first; `null` when there is none. */
export function roundToFeature({ open }: GroupedRounds): Round | null {
  return open.find(({ audience, access, closesOn }) => audience === 'residents' && access === 'open' && closesOn !== null) ?? null
}

function byWhoMayAnswer(one: Round, other: Round): number {
  const closed = ({ access }: Round) => (access === 'open' ? 0 : 1)
  return closed(one) - closed(other) || (one.closesOn ?? '9999').localeCompare(other.closesOn ?? '9999')
}
