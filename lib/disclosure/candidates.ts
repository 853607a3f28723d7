import { at } from './at'
import type { Placement } from './atoms'
import { crossGrouping } from './cross'
import { type Grouping, grouping, isCoarsening, isSameSplit } from './grouping'
import { type Rung, rungsOf } from './rungs'
import type { Profile, Variable } from './tally'

export type CandidateRules = {
  /** People a group needs. */
  kShow: number
  /** The number below which residual people of the set are counted in; the same for every question of a set. */
  residualFrom: number
  /** Where given, only groupings made of whole groups of this one. */
  within: Placement | null
}

/** Ways to divide the set by one variable in which every group is large enough, finest first. */
export function breakdownCandidates(variable: Variable, profiles: readonly Profile[], rules: CandidateRules): Grouping[] {
  const all = rungsOf(variable, profiles, rules.residualFrom).map((rung) => byRung(variable, rung, profiles))
  return distinct(all.filter(({ people, groups }) => groups.length > 1 && people.every((count) => count >= rules.kShow)), rules.within)
}

/**
 * Ways to cross two variables, finest first: the second goes up everywhere before the first does. Ways that split no
 * group of the first are left out: they are its breakdown.
 */
export function crossCandidates([first, second]: [Variable, Variable], profiles: readonly Profile[], rules: CandidateRules): Grouping[] {
  const secondRungs = rungsOf(second, profiles, rules.residualFrom)
  const all: Grouping[] = []
  for (const rung of rungsOf(first, profiles, rules.residualFrom)) {
    const { people, placement } = byRung(first, rung, profiles)
    if (!people.every((count) => count >= rules.kShow)) continue
    for (const [index] of secondRungs.entries()) {
      const climb = { variable: second, rungs: secondRungs.slice(index) }
      const cross = crossGrouping({ variable: first, rung }, climb, { profiles, ...rules })
      if (!isSameSplit(cross.placement, placement)) all.push(cross)
    }
  }
  return distinct(all, rules.within)
}

export function byRung({ id }: Variable, { level, slices }: Rung, profiles: readonly Profile[]): Grouping {
  const shapes = slices.map(({ part, members }) => ({ parts: [part], members: { [id]: members } }))
  return grouping([{ variable: id, level }], shapes, profiles)
}

function distinct(groupings: Grouping[], within: Placement | null): Grouping[] {
  const kept = within ? groupings.filter(({ placement }) => isCoarsening(placement, within)) : groupings
  return kept.filter(({ placement }, index) => !kept.slice(0, index).some((_, earlier) => isSameSplit(at(kept, earlier).placement, placement)))
}
