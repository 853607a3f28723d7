import { beforeAll, expect, test } from 'vitest'
import { attack } from './attack'
import { counted, figure, type Person, people, variable } from '@/tests/support/sets'
import { figureTally, groupTallies, indexCells } from './figure-tally'
import type { OpenLinearProgramme } from './linear-programme'
import { highsSolver } from './server/highs-solver'
import type { FigureDefinition } from './tally'

let open: OpenLinearProgramme
beforeAll(async () => { open = await highsSolver() })

const groups = ['a', 'b', 'c', 'd'].map((id) => variable(id, ['in', 'out']))

function attacked(everybody: Person[], definition: FigureDefinition, by = groups.slice(0, 3)) {
  const set = counted(everybody, groups, [definition])
  const tally = figureTally(definition, set.profiles, indexCells(set))
  const placements = [set.profiles.map(() => 0), ...by.map(({ id }) => set.profiles.map(({ values }) => (values[id] === 'in' ? 0 : 1)))]
  return attack(tally, placements.map((placement) => ({ placement, tallies: groupTallies(tally, placement, 2) })), open)
}

const vote = figure('vote', 'choice', { options: ['yes', 'no'] })
const within = (names: string) => Object.fromEntries(groups.map(({ id }) => [id, names.includes(id) ? 'in' : 'out']))
/** `yeses` of `count` people within the groups named say yes. */
const answering = (names: string, [yeses, count]: [number, number], [yes, no]: Answers) =>
  [...people(yeses, within(names), { vote: yes }), ...people(count - yeses, within(names), { vote: no })]
type Answers = [string, string] | [string[], string[]]

/** Groups of 15, 15 and 15; so many are in all three. Of one: the answer is given by 4 in all, 3 in each group. Some outside left it blank. */
const planted = (answers: Answers, inAll = 1) => [
  ...answering('abc', [inAll, inAll], answers),
  ...['ab', 'ac', 'bc'].flatMap((names) => answering(names, [1, 7], answers)),
  ...answering('', [0, 20], answers), ...people(20, within('')),
]
const yesOrNo: Answers = ['yes', 'no']

test('somebody in three overlapping groups is known when an answer is rare enough', () => {
  expect(attacked(planted(yesOrNo), vote)).toEqual({ tried: 1, forced: 1 })
})

test('six people in all three are known as well as one, when they gave the same answer', () => {
  expect(attacked(planted(yesOrNo, 6), vote).forced).toBe(1)
  expect(attacked([...planted(yesOrNo, 6), ...answering('', [1, 1], yesOrNo)], vote).forced).toBe(0)
})

test('those outside are known when the groups leave none of the answers for them', () => {
  const outside = ({ values }: Person) => values['a'] === 'out' && values['b'] === 'out' && values['c'] === 'out'
  const allSaidNo = [...planted(yesOrNo).filter((person) => !outside(person)), ...answering('', [0, 40], yesOrNo)]
  expect(attacked(allSaidNo, vote)).toEqual({ tried: 2, forced: 2 })
})

test('the same of a multiple choice, and of a place in a ranking', () => {
  expect(attacked(planted([['yes'], ['no']]), figure('vote', 'multiple', { options: ['yes', 'no'] })).forced).toBe(1)
  expect(attacked(planted([['yes', 'no'], ['no', 'yes']]), figure('vote', 'ranking', { options: ['yes', 'no'] })).forced).toBe(2)
})

test('two of the three groups leave her in doubt', () => {
  expect(attacked(planted(yesOrNo), vote, groups.slice(0, 2)).forced).toBe(0)
})

test('one more who may have given the answer leaves her in doubt', () => {
  expect(attacked([...planted(yesOrNo), ...people(1, within(''), { vote: 'yes' })], vote).forced).toBe(0)
})

test('an answer that everybody gave is told by the total alone', () => {
  expect(attacked([...answering('abc', [1, 1], yesOrNo), ...answering('ab', [60, 60], yesOrNo)], vote)).toEqual({ tried: 0, forced: 0 })
})

test('half a person less is no less: where whole people leave no other way, she is known', () => {
  // d holds e and three others, two of whom said yes; of any two of those three, with a fourth, one did. If not e, then two of the three.
  const everybody = [
    ...answering('d', [1, 1], yesOrNo), ...answering('abd', [1, 1], yesOrNo), ...answering('acd', [0, 1], yesOrNo), ...answering('bcd', [0, 1], yesOrNo),
    ...answering('a', [0, 1], yesOrNo), ...answering('b', [0, 1], yesOrNo), ...answering('c', [1, 1], yesOrNo), ...answering('', [0, 40], yesOrNo),
  ]
  expect(attacked(everybody, vote, groups)).toEqual({ tried: 8, forced: 1 })
})

test('the total alone is not attacked', () => {
  expect(attacked(planted(yesOrNo), vote, [])).toEqual({ tried: 0, forced: 0 })
})
