import { at, sum } from './at'
import type { GroupPart } from './grouping'
import type { Profile, Variable } from './tally'

export type Slice = { part: GroupPart; members: (string | null)[] }

/** One way to divide everybody by one variable. */
export type Rung = { level: number; slices: Slice[] }

/**
 * The ways to divide people by a variable, from fine to coarse.
 *
 * Residual people are first a group like any other. Where that group fails, being too small for one, they are counted
 * in with the group that holds the largest option: each level has both ways.
 */
export function rungsOf(variable: Variable, profiles: readonly Profile[]): Rung[] {
  const { id, residual } = variable
  const perValue = peoplePerValue(variable, profiles)
  const residualMembers = [...residual, null]
  const residualPeople = sum(residualMembers.map((value) => perValue.get(value) ?? 0))
  const largest = largestOption(variable, perValue)

  return levelsOf(variable).flatMap((groups, level) => {
    const alone = groups.map((options) => slice(id, options))
    if (residualPeople === 0 || largest === null) return [{ level, slices: alone }]
    const residualSlice: Slice = { part: { variable: id, extent: 'residual', options: [], countedIn: null }, members: residualMembers }
    const joined = groups.map((options) => {
      const plain = slice(id, options)
      if (!options.includes(largest)) return plain
      return { part: { ...plain.part, countedIn: { people: residualPeople } }, members: [...options, ...residualMembers] }
    })
    return [{ level, slices: [...alone, residualSlice] }, { level, slices: joined }]
  })
}

/** Everybody in one slice: how a group of the first variable of a cross stays whole. */
export function wholeSlice({ id, options }: Variable): Slice {
  return { part: { variable: id, extent: 'all', options: [], countedIn: null }, members: [...options, null] }
}

/** Options alone, then the ladder. What a step of the ladder does not name stands alone in it, so that nobody is lost. */
function levelsOf({ options, residual, ladder }: Variable): string[][][] {
  const substantive = options.filter((option) => !residual.includes(option))
  return [[], ...ladder].map((step) => {
    const named = step.map((group) => group.filter((option) => substantive.includes(option)))
    const left = substantive.filter((option) => !named.flat().includes(option))
    return [...named.filter((group) => group.length > 0), ...left.map((option) => [option])]
  })
}

function slice(variable: string, options: string[]): Slice {
  return { part: { variable, extent: 'options', options, countedIn: null }, members: [...options] }
}

function peoplePerValue({ id }: Variable, profiles: readonly Profile[]): Map<string | null, number> {
  const people = new Map<string | null, number>()
  for (const profile of profiles) {
    const value = profile.values[id] ?? null
    people.set(value, (people.get(value) ?? 0) + profile.people)
  }
  return people
}

/** Of equally large ones the first; null when every option is residual. */
function largestOption({ options, residual }: Variable, people: ReadonlyMap<string | null, number>): string | null {
  const substantive = options.filter((option) => !residual.includes(option))
  const most = Math.max(...substantive.map((option) => people.get(option) ?? 0))
  const largest = substantive.findIndex((option) => (people.get(option) ?? 0) === most)
  return largest < 0 ? null : at(substantive, largest)
}
