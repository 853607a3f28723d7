import { at } from './at'
import { atomsOf, type Placement } from './atoms'
import { guard } from './guard'
import { type Grouping, isCoarsening, published, type PublishedGrouping } from './grouping'
import type { Random } from './seeded-random'

/** Everything published for one set, and the guard before it. */
export type Register = {
  /** Takes the grouping in if the guard lets it pass; what tells nothing new passes and is not entered again. */
  admit: (by: string[], grouping: Grouping) => boolean
  entries: () => PublishedGrouping[]
}

export function openRegister(people: readonly number[], random: Random): Register {
  const placements: Placement[] = []
  const entries: PublishedGrouping[] = []
  const refused = new Set<string>()
  return {
    admit: (by, grouping) => {
      const { placement } = grouping
      const key = placement.join()
      if (refused.has(key)) return false
      if (placements.some((fine) => tellsNothingNew(placement, fine))) return true
      if (!guard(atomsOf([...placements, placement], people), random).safe) {
        refused.add(key)
        return false
      }
      placements.push(placement)
      entries.push(published(by, grouping))
      return true
    },
    entries: () => [...entries],
  }
}

/** Each of its groups is a sum of groups that are published already; those outside both don't count. */
function tellsNothingNew(placement: Placement, fine: Placement): boolean {
  return isCoarsening(placement, fine) && placement.every((group, profile) => group < 0 || at(fine, profile) >= 0)
}
