import { at } from './at'
import type { Placement } from './atoms'
import type { Profile } from './tally'

/** People whose value of every variable named is among those listed. null is a blank. */
export type Members = Record<string, (string | null)[]>

/** One variable's share in what a group is called. */
export type GroupPart = {
  variable: string
  /** `options`: those listed. `residual`: elsewhere and did not say. `all`: a group that this variable does not split. */
  extent: 'options' | 'residual' | 'all'
  /** Without residual ones; empty unless `extent` is `options`. */
  options: string[]
  /** Residual people counted in with the options; `people` is null where their number is not told. */
  countedIn: { people: number | null } | null
}

export type GroupShape = { parts: GroupPart[]; members: Members }

/** `level`: 0 is options alone, 1 the ladder's first step. Of a cross's second variable: the finest that was tried. */
export type Level = { variable: string; level: number }

/** Groups that nobody is in twice, with whom they hold. Groups without people are left out. */
export type Grouping = { levels: Level[]; groups: GroupShape[]; placement: Placement; people: number[] }

/** A registered grouping, as it is stored: enough to find its people again in the set's profiles. */
export type PublishedGrouping = { by: string[]; groups: Members[] }

export function grouping(levels: Level[], shapes: GroupShape[], profiles: readonly Profile[]): Grouping {
  const drawnUp = shapes.map((shape) => ({ shape, people: peopleOf(shape.members, profiles) }))
  const groups = drawnUp.filter(({ people }) => people > 0)
  return {
    levels,
    groups: groups.map(({ shape }) => shape),
    placement: profiles.map((profile) => groups.findIndex(({ shape }) => belongs(profile, shape.members))),
    people: groups.map(({ people }) => people),
  }
}

export function everyone(profiles: readonly Profile[]): Grouping {
  return grouping([], [{ parts: [], members: {} }], profiles)
}

export function belongs({ values }: Profile, members: Members): boolean {
  return Object.entries(members).every(([variable, listed]) => listed.includes(values[variable] ?? null))
}

export function peopleOf(members: Members, profiles: readonly Profile[]): number {
  return profiles.reduce((people, profile) => people + (belongs(profile, members) ? profile.people : 0), 0)
}

export function published(by: string[], { groups }: Grouping): PublishedGrouping {
  return { by, groups: groups.map(({ members }) => members) }
}

/** Whether every group of `coarse` is made of whole groups of `fine`: then it tells nothing that `fine` does not. */
export function isCoarsening(coarse: Placement, fine: Placement): boolean {
  const leadsTo = new Map<number, number>()
  return fine.every((group, profile) => {
    const into = leadsTo.get(group)
    if (into === undefined) leadsTo.set(group, at(coarse, profile))
    return into === undefined || into === coarse[profile]
  })
}

export function isSameSplit(one: Placement, other: Placement): boolean {
  return isCoarsening(one, other) && isCoarsening(other, one)
}
