import { at } from './at'
import { type Atoms, atomsOf } from './atoms'
import type { FigureTally, GroupTally } from './figure-tally'
import { addRow, type Constraints, noConstraints } from './linear-programme'
import type { Counted } from './rules'

/**
 * All ways in which the answers to one question can be spread over the atoms, given everything published about it:
 * one variable per atom and answer (and, of a multiple choice, per number of choices), in people.
 */
export type PossibleAnswers = { atoms: Atoms; constraints: Constraints; column: (atom: number, answer: number) => number }

type Layout = { atoms: Atoms; answers: number; width: number }

/** `published` holds every grouping in which the question is shown, everyone first. */
export function possibleAnswers(tally: FigureTally, published: readonly Counted[]): PossibleAnswers {
  const atoms = atomsOf(published.map(({ placement }) => placement), tally.asked)
  const answers = tally.answers.length
  const width = answers + (tally.choices[0]?.length ?? 0)
  const layout = { atoms, answers, width }
  const constraints = noConstraints(upperBounds(layout, published))
  for (const [index, { tallies }] of published.entries()) addGroupRows(constraints, layout, { groupOf: at(atoms.groupsOf, index), tallies })
  for (const [atom, people] of atoms.people.entries()) addPersonRows(constraints, { tally, people, start: atom * width })
  return { atoms, constraints, column: (atom, answer) => atom * width + answer }
}

/** Nobody can be counted more often than in any of her groups. */
function upperBounds({ atoms, width }: Layout, published: readonly Counted[]): number[] {
  return atoms.people.flatMap((people, atom) => Array.from({ length: width }, (_, item) => {
    const inGroups = published.flatMap(({ tallies }, index) => {
      const group = at(at(atoms.groupsOf, index), atom)
      return group < 0 ? [] : [at(itemsOf(at(tallies, group)), item)]
    })
    return Math.min(people, ...inGroups)
  }))
}

function itemsOf({ counts, choices }: GroupTally): number[] {
  return [...counts, ...choices]
}

/** What is published about a group is the sum over its atoms. */
function addGroupRows(constraints: Constraints, { atoms, width }: Layout, { groupOf, tallies }: { groupOf: number[]; tallies: GroupTally[] }): void {
  for (const [group, total] of tallies.entries()) {
    const members = [...atoms.people.keys()].filter((atom) => groupOf[atom] === group)
    for (const [item, count] of itemsOf(total).entries()) {
      addRow(constraints, { lower: count, upper: count }, members.map((atom) => [atom * width + item, 1] as const))
    }
  }
}

/** What everybody knows about a question of this kind: one choice each, or no place without the one before it. */
function addPersonRows(constraints: Constraints, { tally, people, start }: { tally: FigureTally; people: number; start: number }): void {
  const column = (item: number) => start + item
  const { kind } = tally.definition
  if (kind === 'multiple') addChoiceRows(constraints, { tally, people, start })
  else if (kind === 'ranking') addPlaceRows(constraints, { tally, people, start })
  else addRow(constraints, { lower: 0, upper: people }, tally.answers.map((_, answer) => [column(answer), 1] as const))
}

function addChoiceRows(constraints: Constraints, { tally, people, start }: { tally: FigureTally; people: number; start: number }): void {
  const answers = [...tally.answers.keys()].map((answer) => start + answer)
  const byNumber = (tally.choices[0] ?? []).map((_, index) => ({ column: start + tally.answers.length + index, number: index + 1 }))
  addRow(constraints, { lower: 0, upper: people }, byNumber.map(({ column }) => [column, 1] as const))
  addRow(constraints, { lower: 0, upper: 0 }, [
    ...answers.map((column) => [column, 1] as const),
    ...byNumber.map(({ column, number }) => [column, -number] as const),
  ])
  for (const answer of answers) {
    addRow(constraints, { lower: -Infinity, upper: 0 }, [[answer, 1], ...byNumber.map(({ column }) => [column, -1] as const)])
  }
}

function addPlaceRows(constraints: Constraints, { tally, people, start }: { tally: FigureTally; people: number; start: number }): void {
  const { answers, definition: { maxRanks, options } } = tally
  const columnsAt = (place: number) => [...answers.keys()].filter((answer) => at(answers, answer).place === place).map((answer) => start + answer)
  const firsts = columnsAt(1)
  addRow(constraints, { lower: 0, upper: people }, firsts.map((column) => [column, 1] as const))
  for (let place = 2; place <= maxRanks; place += 1) {
    addRow(constraints, { lower: -Infinity, upper: 0 }, [
      ...columnsAt(place).map((column) => [column, 1] as const), ...columnsAt(place - 1).map((column) => [column, -1] as const),
    ])
  }
  for (const { id } of options) {
    const later = [...answers.keys()].filter((answer) => at(answers, answer).option === id).map((answer) => start + answer)
    const others = firsts.filter((column) => !later.includes(column))
    const laterOnly = later.filter((column) => !firsts.includes(column))
    addRow(constraints, { lower: -Infinity, upper: 0 }, [...laterOnly.map((column) => [column, 1] as const), ...others.map((column) => [column, -1] as const)])
  }
}

/** What really was answered, by atom: the solution that the published figures were made from. */
export function trueAnswers(tally: FigureTally, { atomOf, people }: Atoms): number[][] {
  const counts = people.map(() => tally.answers.map(() => 0))
  for (const [profile, atom] of atomOf.entries()) {
    const row = at(counts, atom)
    for (const [answer, count] of at(tally.counts, profile).entries()) row[answer] = at(row, answer) + count
  }
  return counts
}
