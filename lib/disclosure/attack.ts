import { at } from './at'
import type { FigureTally } from './figure-tally'
import type { OpenLinearProgramme } from './linear-programme'
import { possibleAnswers, trueAnswers } from './possible-answers'
import { GUARD_K } from './parameters'
import type { Counted } from './rules'
import { drawn, seededRandom } from './seeded-random'

/** Up to so many people everybody is tried; of larger sets, so many answers drawn with a fixed key. */
const EVERYBODY_UP_TO = 3000
const DRAWN = 500
const DRAWING_KEY = 1905

/** Solvers stop at 1e-7; whoever can be moved at all is moved by more than this. */
const TOLERANCE = 1e-6

/** Answers that somebody could know, by atom: `tried` of them, of which `forced` can only be what they are. */
export type AttackOutcome = { tried: number; forced: number }

type Target = { column: number; people: number }

/**
 * Plays somebody who holds every published figure about a question and knows everyone's background: can an answer of
 * people alike in everything published be anything else? Counts are never negative, so sometimes it can't.
 *
 * All answers are moved at once: the sum of their counts is made as small as the figures allow, those that moved are
 * cleared, and so on until none moves. The rest are forced.
 */
export function attack(tally: FigureTally, published: readonly Counted[], open: OpenLinearProgramme): AttackOutcome {
  if (published.length < 2) return { tried: 0, forced: 0 }
  const possible = possibleAnswers(tally, published)
  let left = targetsOf(tally, published, possible)
  const tried = left.length
  const programme = open(possible.constraints)
  try {
    while (left.length > 0) {
      const costs = new Float64Array(possible.constraints.upper.length)
      for (const { column } of left) costs[column] = 1
      const values = programme.minimise(costs)
      const still = left.filter(({ column, people }) => at(values, column) > people - TOLERANCE)
      if (still.length === left.length) break
      left = still
    }
  } finally {
    programme.close()
  }
  return { tried, forced: left.length }
}

/**
 * Answers that all people of an atom gave, where that is somebody alone in her background or fewer than five people.
 * Left out are answers that everybody asked gave: the total alone says so, and a total of one mind may be shown.
 */
function targetsOf(tally: FigureTally, [all]: readonly Counted[], { atoms, column }: ReturnType<typeof possibleAnswers>): Target[] {
  const hasLone = new Set(tally.asked.flatMap((people, profile) => (people === 1 ? [at(atoms.atomOf, profile)] : [])))
  const total = all?.tallies[0]
  const targets = trueAnswers(tally, atoms).flatMap((counts, atom) => {
    const people = at(atoms.people, atom)
    if (people === 0 || (people >= GUARD_K && !hasLone.has(atom))) return []
    return counts.flatMap((count, answer) => {
      const isEverybodys = total !== undefined && total.counts[answer] === total.people
      return count === people && !isEverybodys ? [{ column: column(atom, answer), people }] : []
    })
  })
  const people = tally.asked.reduce((sum, asked) => sum + asked, 0)
  return people <= EVERYBODY_UP_TO ? targets : drawn(targets, DRAWN, seededRandom(DRAWING_KEY))
}
