import { at } from './at'

/** Which group a profile is in, by the profile's index; -1 where a grouping is not about it. */
export type Placement = readonly number[]

/** People alike in every grouping. */
export type Atoms = {
  people: number[]
  /** The atom of each profile, by the profile's index. */
  atomOf: number[]
  /** For each grouping: the group of each atom, or -1. */
  groupsOf: number[][]
}

export function atomsOf(placements: readonly Placement[], people: readonly number[]): Atoms {
  const known = new Map<string, number>()
  const atoms: Atoms = { people: [], atomOf: [], groupsOf: placements.map(() => []) }
  for (const [profile, count] of people.entries()) {
    const groups = placements.map((placement) => at(placement, profile))
    const key = groups.join(',')
    const atom = known.get(key) ?? known.size
    if (!known.has(key)) {
      known.set(key, atom)
      atoms.people.push(0)
      for (const [index, group] of groups.entries()) at(atoms.groupsOf, index).push(group)
    }
    atoms.people[atom] = at(atoms.people, atom) + count
    atoms.atomOf.push(atom)
  }
  return atoms
}

/** One row for each published group: 1 where an atom belongs to it. */
export function groupRows({ groupsOf, people }: Atoms): number[][] {
  return groupsOf.flatMap((groups) => {
    const count = Math.max(-1, ...groups) + 1
    return Array.from({ length: count }, (_, group) => people.map((_people, atom) => (groups[atom] === group ? 1 : 0)))
  })
}
