import { expect, test } from 'vitest'
import { figure, counted, people, variable } from '@/tests/support/sets'
import { figureTally, groupTallies, type GroupTally, indexCells } from './figure-tally'
import { groupFault, isTooTight } from './rules'

const yesNo = figure('vote', 'choice', { options: ['yes', 'no', 'no-experience'] })
const tally = figureTally(yesNo, [], new Map())
const demands = { people: 5, opinions: 5, dev: 1, shared: 5 }

function group(counts: number[]): GroupTally {
  const [yes = 0, no = 0, noExperience = 0] = counts
  return { people: yes + no + noExperience, n: yes + no, counts, choices: [], sum: 0 }
}

const three = figureTally(figure('mood', 'choice', { options: ['1', '2', '3'] }), [], new Map())

test.each([
  { counts: [5, 0, 0], dev: 1, fault: 'too-alike' },
  { counts: [4, 1, 0], dev: 1, fault: null },
  { counts: [98, 1, 1], dev: 1, fault: null },
  { counts: [4, 1, 0], dev: 2, fault: 'too-alike' },
  { counts: [3, 2, 0], dev: 2, fault: null },
])('answers $counts with $dev to be of another mind: $fault', ({ counts, dev, fault }) => {
  const n = counts.reduce((sum, count) => sum + count)
  expect(groupFault({ people: n, n, counts, choices: [], sum: 0 }, three, { ...demands, dev })).toBe(fault)
})

test('people without experience are no opinions', () => {
  expect(groupFault(group([1, 1, 10]), tally, demands)).toBe('too-few-opinions')
  expect(groupFault(group([3, 2, 10]), tally, demands)).toBeNull()
})

test('a group is too small before anything else is asked of it', () => {
  expect(groupFault(group([4, 5, 0]), tally, { ...demands, people: 10 })).toBe('too-few-people')
})

test('of a multiple choice, what all chose is too alike; what nobody chose is no secret', () => {
  const definition = figure('wishes', 'multiple', { options: ['bus', 'bench'] })
  const area = variable('area', ['a', 'b'])
  const everybody = [...people(6, { area: 'a' }, { wishes: ['bus'] }), ...people(5, { area: 'b' }, { wishes: ['bus', 'bench'] }), ...people(1, { area: 'b' }, { wishes: ['bench'] })]
  const set = counted(everybody, [area], [definition])
  const wishes = figureTally(definition, set.profiles, indexCells(set))
  const [a, b] = groupTallies(wishes, set.profiles.map(({ values }) => (values['area'] === 'a' ? 0 : 1)), 2)
  expect(a && groupFault(a, wishes, demands)).toBe('too-alike')
  expect(b).toMatchObject({ people: 6, n: 6, counts: [5, 6], choices: [1, 5] })
  expect(b && groupFault({ ...b, counts: [5, 0] }, wishes, demands)).toBeNull()
})

test('of a ranking, first places count', () => {
  const definition = figure('order', 'ranking', { options: ['x', 'y'] })
  const order = figureTally(definition, [], new Map())
  // x first, y second for all but one, who placed y first and nothing more.
  expect(groupFault({ people: 8, n: 8, counts: [7, 0, 1, 7], choices: [], sum: 0 }, order, demands)).toBeNull()
  expect(groupFault({ people: 8, n: 8, counts: [8, 0, 0, 8], choices: [], sum: 0 }, order, demands)).toBe('too-alike')
})

/** Ten people in a, ten in b, `both` of them in both, out of a hundred. */
function tight(both: number, a: number[], b: number[]): boolean {
  const sizes = [10 - both, both, 10 - both, 80 + both]
  const first = { placement: [0, 0, -1, -1], tallies: [group(a)] }
  const second = { placement: [-1, 0, 0, -1], tallies: [group(b)] }
  return isTooTight(first, second, { all: group([3, 97, 0]), people: sizes, k: 5 })
}

test('two groups that share one person and have more of an answer than everyone are too tight', () => {
  expect(tight(1, [2, 8, 0], [2, 8, 0])).toBe(true)
  expect(tight(4, [2, 8, 0], [2, 8, 0])).toBe(true)
})

test('they are not when they share five, share nobody, or have no more than everyone', () => {
  expect(tight(5, [2, 8, 0], [2, 8, 0])).toBe(false)
  expect(tight(0, [2, 8, 0], [2, 8, 0])).toBe(false)
  expect(tight(1, [2, 8, 0], [1, 9, 0])).toBe(false)
})
