import { at } from './at'
import type { Placement } from './atoms'
import { type GroupShape, type Grouping, type Members, belongs, grouping, peopleOf } from './grouping'
import { type Rung, type Slice, wholeSlice } from './rungs'
import type { Profile, Variable } from './tally'

type First = { variable: Variable; rung: Rung }
type Second = { variable: Variable; rungs: Rung[] }
type Limits = { profiles: readonly Profile[]; kShow: number; within: Placement | null }

/**
 * Two variables crossed inside the groups of the first: in each, the second climbs until all its cells have `kShow`
 * people, and a group that can't be split stays whole.
 */
export function crossGrouping(first: First, second: Second, limits: Limits): Grouping {
  const shapes = first.rung.slices.flatMap((slice) => {
    const rung = second.rungs.find((candidate) => splits(cells(first, slice, { variable: second.variable, slices: candidate.slices }), limits))
    const slices = rung?.slices ?? [wholeSlice(second.variable)]
    return cells(first, slice, { variable: second.variable, slices })
  })
  const finest = second.rungs[0]?.level ?? 0
  return grouping([{ variable: first.variable.id, level: first.rung.level }, { variable: second.variable.id, level: finest }], shapes, limits.profiles)
}

function cells({ variable }: First, slice: Slice, second: { variable: Variable; slices: Slice[] }): GroupShape[] {
  return second.slices.map((other) => ({
    parts: [untold(slice), untold(other)].map(({ part }) => part),
    members: { [variable.id]: slice.members, [second.variable.id]: other.members },
  }))
}

/** How many residual people are in one cell would be a cell of its own, and a small one. */
function untold({ part, members }: Slice): Slice {
  return { part: { ...part, countedIn: part.countedIn && { people: null } }, members }
}

function splits(shapes: GroupShape[], { profiles, kShow, within }: Limits): boolean {
  const filled = shapes.filter(({ members }) => peopleOf(members, profiles) > 0)
  return filled.length > 1 && filled.every(({ members }) => peopleOf(members, profiles) >= kShow && isWhole(members, profiles, within))
}

/** Whether the people are whole groups of `within`. */
function isWhole(members: Members, profiles: readonly Profile[], within: Placement | null): boolean {
  if (!within) return true
  const touched = new Set(profiles.flatMap((profile, index) => (belongs(profile, members) ? [at(within, index)] : [])))
  return profiles.every((profile, index) => belongs(profile, members) || !touched.has(at(within, index)))
}
