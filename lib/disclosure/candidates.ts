import { crossGrouping } from './cross'
import { type Grouping, grouping, isCoarsening, isSameSplit } from './grouping'
import { type Rung, rungsOf } from './rungs'
import type { Profile, Variable } from './tally'

export type CandidateRules = {
  /** People a group needs. */
  kShow: number
  /** Where given, only groupings made of whole groups of this one. */
  within: Grouping | null
}

/** Ways to divide the set by one variable, or to cross two, in which every group is large enough: finest first. */
export function candidatesFor(variables: Variable[], profiles: readonly Profile[], rules: CandidateRules): Grouping[] {
  const [first, second] = variables
  if (!first) return []
  const few = alikeIn(variables, profiles)
  const all = second ? crossed([first, second], few, rules) : broken(first, few, rules)
  const { within } = rules
  const registered = within && grouping(within.levels, within.groups, few).placement
  const kept = registered ? all.filter(({ placement }) => isCoarsening(placement, registered)) : all
  const distinct = kept.filter(({ placement }, index) => !kept.slice(0, index).some((earlier) => isSameSplit(earlier.placement, placement)))
  return distinct.map(({ levels, groups }) => grouping(levels, groups, profiles))
}

function broken(variable: Variable, profiles: readonly Profile[], { kShow }: CandidateRules): Grouping[] {
  return rungsOf(variable, profiles)
    .map((rung) => byRung(variable, rung, profiles))
    .filter(({ people, groups }) => groups.length > 1 && people.every((count) => count >= kShow))
}

/** The second goes up everywhere before the first does. What splits no group of the first is its breakdown, and left out. */
function crossed([first, second]: [Variable, Variable], profiles: readonly Profile[], { kShow, within }: CandidateRules): Grouping[] {
  const secondRungs = rungsOf(second, profiles)
  const limits = { profiles, kShow, within: within && grouping(within.levels, within.groups, profiles).placement }
  const all: Grouping[] = []
  for (const rung of rungsOf(first, profiles)) {
    const { people, placement } = byRung(first, rung, profiles)
    if (!people.every((count) => count >= kShow)) continue
    for (const index of secondRungs.keys()) {
      const cross = crossGrouping({ variable: first, rung }, { variable: second, rungs: secondRungs.slice(index) }, limits)
      if (!isSameSplit(cross.placement, placement)) all.push(cross)
    }
  }
  return all
}

export function byRung({ id }: Variable, { level, slices }: Rung, profiles: readonly Profile[]): Grouping {
  const shapes = slices.map(({ part, members }) => ({ parts: [part], members: { [id]: members } }))
  return grouping([{ variable: id, level }], shapes, profiles)
}

/** People alike in these variables, as one profile: what is tried out over and over should be short. */
function alikeIn(variables: readonly Variable[], profiles: readonly Profile[]): Profile[] {
  const alike = new Map<string, Profile>()
  for (const { values, people } of profiles) {
    const few = variables.map(({ id }) => [id, values[id] ?? null] as const)
    const key = JSON.stringify(few)
    const known = alike.get(key)
    alike.set(key, { id: known?.id ?? alike.size, values: Object.fromEntries(few), people: (known?.people ?? 0) + people })
  }
  return [...alike.values()]
}

/** The same, remembered: most questions of a set ask for the same. */
export function candidatesOf(profiles: readonly Profile[]): (variables: Variable[], rules: CandidateRules) => Grouping[] {
  const known = new Map<string, Grouping[]>()
  return (variables, rules) => {
    const key = JSON.stringify([variables.map(({ id }) => id), rules.kShow, rules.within?.groups ?? null])
    const found = known.get(key) ?? candidatesFor(variables, profiles, rules)
    known.set(key, found)
    return found
  }
}
