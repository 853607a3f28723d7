import { at } from './at'
import type { FigureTally, GroupTally } from './figure-tally'
import type { Grouping } from './grouping'
import { FEWEST_FOR_MEAN } from './parameters'
import { Breakdown } from './plan'
import type { Decision } from './protect-figure'
import type { ProtectedGroup, TableContent } from './protected-table'

/** What is published of one decision about a question. */
export function figureTable(tally: FigureTally, { by, shown, reason }: Decision): TableContent {
  const { question, row, kind } = tally.definition
  const about = { question, row, kind, by: Breakdown.parse(by) }
  if (!shown) return { ...about, status: 'withheld', reason }
  // One group without a sum could be worked out from the others and the total: all or none.
  const hasSums = shown.tallies.every(({ n }) => n >= FEWEST_FOR_MEAN)
  const groups = shown.tallies.map((group, index) => {
    const { people, n } = group
    return { key: at(shown.groups, index).parts, people, n, answers: publishedAnswers(tally, group, hasSums) }
  })
  return { ...about, status: 'shown', levels: shown.levels, coarsened: reason, groups }
}

/** How many people are in each group, and nothing else: who answered. */
export function peopleTable(by: readonly string[], { levels, groups, people }: Grouping, coarsened: Decision['reason']): TableContent {
  return {
    status: 'shown', question: null, row: null, kind: 'people', by: Breakdown.parse(by), levels, coarsened,
    groups: groups.map(({ parts }, index) => {
      const count = at(people, index)
      return { key: parts, people: count, n: count, answers: { kind: 'people' } }
    }),
  }
}

function publishedAnswers({ definition, answers }: FigureTally, { counts, choices, sum }: GroupTally, hasSums: boolean): ProtectedGroup['answers'] {
  const perOption = () => Object.fromEntries(answers.map(({ option }, index) => [option, at(counts, index)]))
  switch (definition.kind) {
    case 'choice':
      return { kind: 'choice', counts: perOption() }
    case 'multiple':
      return { kind: 'multiple', counts: perOption(), choices }
    case 'number':
      return { kind: 'number', counts: perOption(), sum: hasSums ? sum : null }
    case 'ranking':
      return { kind: 'ranking', places: placesPerOption(answers, counts) }
  }
}

function placesPerOption(answers: FigureTally['answers'], counts: number[]): Record<string, number[]> {
  const places: Record<string, number[]> = {}
  for (const [index, { option }] of answers.entries()) places[option] = [...(places[option] ?? []), at(counts, index)]
  return places
}
