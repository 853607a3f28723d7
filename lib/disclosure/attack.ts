import { at } from './at'
import type { FigureTally } from './figure-tally'
import type { LinearProgramme, OpenLinearProgramme } from './linear-programme'
import { possibleAnswers, trueAnswers } from './possible-answers'
import type { Counted } from './rules'
import { drawn, seededRandom } from './seeded-random'

/** Up to so many people everybody is tried; of larger sets, so many answers drawn with a fixed key. */
const EVERYBODY_UP_TO = 3000
const DRAWN = 500
const DRAWING_KEY = 1905

/** Solvers stop at 1e-7, which adds up over rows. */
const TOLERANCE = 1e-5

/** Answers, each given by all people of an atom: `tried` of them, of which `forced` can only be what they are. */
export type AttackOutcome = { tried: number; forced: number }

type Target = { column: number; people: number }

/**
 * Plays somebody who holds every published figure about a question and knows everyone's background: can an answer of
 * people alike in everything published be anything else? Counts are never negative, so sometimes it can't. People are
 * whole: where a count can only fall by half a person, it can't fall.
 * All at once the counts are made as small as the figures allow, and those that fell by one are cleared, until none
 * falls so far. The rest are tried one by one; what still stands is forced.
 */
export function attack(tally: FigureTally, published: readonly Counted[], open: OpenLinearProgramme): AttackOutcome {
  if (published.length < 2) return { tried: 0, forced: 0 }
  const possible = possibleAnswers(tally, published)
  const targets = targetsOf(tally, published, possible)
  const programme = open(possible.constraints)
  const columns = possible.constraints.upper.length
  try {
    return { tried: targets.length, forced: forcedSingly(leftTogether(targets, programme, columns), programme, columns) }
  } finally {
    programme.close()
  }
}

function leftTogether(targets: Target[], programme: LinearProgramme, columns: number): Target[] {
  let left = targets
  while (left.length > 0) {
    const still = stillStanding(left, programme.minimise(costsOf(left, columns)))
    if (still.length === left.length) break
    left = still
  }
  return left
}

function forcedSingly(targets: Target[], programme: LinearProgramme, columns: number): number {
  let [left, forced] = [targets, 0]
  while (left.length > 0) {
    const [own, ...others] = [at(left, 0), ...left.slice(1)]
    const values = programme.minimise(costsOf([own], columns))
    forced += stillStanding([own], values).length
    left = stillStanding(others, values)
  }
  return forced
}

function costsOf(targets: readonly Target[], columns: number): Float64Array {
  const costs = new Float64Array(columns)
  for (const { column } of targets) costs[column] = 1
  return costs
}

/** Those whose count did not fall by a whole person. */
function stillStanding(targets: Target[], values: Float64Array): Target[] {
  return targets.filter(({ column, people }) => at(values, column) > people - 1 + TOLERANCE)
}

/**
 * Answers that all people of an atom gave, be it one person or many: where such a count is forced, each of them is known.
 * Left out are answers that everybody asked gave: the total alone says so, and a total of one mind may be shown.
 */
function targetsOf(tally: FigureTally, [all]: readonly Counted[], { atoms, column }: ReturnType<typeof possibleAnswers>): Target[] {
  const total = all?.tallies[0]
  const targets = trueAnswers(tally, atoms).flatMap((counts, atom) => {
    const people = at(atoms.people, atom)
    return counts.flatMap((count, answer) => {
      const isEverybodys = total !== undefined && total.counts[answer] === total.people
      return people > 0 && count === people && !isEverybodys ? [{ column: column(atom, answer), people }] : []
    })
  })
  const people = tally.asked.reduce((sum, asked) => sum + asked, 0)
  return people <= EVERYBODY_UP_TO ? targets : drawn(targets, DRAWN, seededRandom(DRAWING_KEY))
}
