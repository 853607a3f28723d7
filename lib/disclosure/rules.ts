import { at } from './at'
import { type Atoms, atomsOf, type Placement } from './atoms'
import type { FigureTally, GroupTally } from './figure-tally'
import type { Parameters } from './parameters'
import type { FigureDefinition } from './tally'

/** Why something is not shown, or not so finely: keys for words, never words. */
export const REASONS = [
  'too-few-people', 'too-few-opinions', 'too-alike', 'too-tight', 'can-be-worked-out', 'can-be-forced', 'nothing-to-split',
  'asked-of-some', 'shown-as-groups', 'no-such-variable',
] as const
export type Reason = (typeof REASONS)[number]

/** What one figure demands of each of its groups. */
export type Demands = {
  people: number
  opinions: number
  /** People outside the commonest answer. */
  dev: number
  /** Two groups with fewer people than this in both are looked at together. */
  shared: number
}

/** Sensitive rows, and questions with a sensitive option, need twice the people and twice the opinions. */
export function demandsOf({ sensitive, options }: FigureDefinition, { kShow, k, dev }: Parameters): Demands {
  const times = sensitive || options.some((option) => option.sensitive) ? 2 : 1
  return { people: times * kShow, opinions: times * k, dev, shared: k }
}

/** Rules (a) and (b), and the size of the group: the first that it breaks, or null. */
export function groupFault({ people, n, counts }: GroupTally, { answers }: Pick<FigureTally, 'answers'>, demands: Demands): Reason | null {
  if (people < demands.people) return 'too-few-people'
  if (n < demands.opinions) return 'too-few-opinions'
  const commonest = Math.max(0, ...answers.map(({ isOpinion }, answer) => (isOpinion ? at(counts, answer) : 0)))
  return n - commonest < demands.dev ? 'too-alike' : null
}

/** A grouping with one question's counts, in the order of its groups. */
export type Counted = { placement: Placement; tallies: GroupTally[] }
type Together = { all: GroupTally; people: readonly number[]; k: number }

/**
 * Rule (c): two groups with fewer than `k` people in both, whose counts of one answer add up to more than everyone's:
 * somebody in both is known to have given it.
 */
export function isTooTight(one: Counted, other: Counted, { all, people, k }: Together): boolean {
  return sharedPeople(atomsOf([one.placement, other.placement], people)).some(({ a, b, count }) => {
    if (count >= k) return false
    const [first, second] = [at(one.tallies, a), at(other.tallies, b)]
    return all.counts.some((total, answer) => at(first.counts, answer) + at(second.counts, answer) > total)
  })
}

function sharedPeople({ people, groupsOf: [first, second] }: Atoms): { a: number; b: number; count: number }[] {
  return people
    .map((count, atom) => ({ a: at(first ?? [], atom), b: at(second ?? [], atom), count }))
    .filter(({ a, b, count }) => a >= 0 && b >= 0 && count > 0)
}
