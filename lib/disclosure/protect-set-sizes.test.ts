import { expect, test } from 'vitest'
import { drawnPeople, released, tableOf } from '@/tests/support/released-sets'
import { counted, figure, type Person, people, variable } from '@/tests/support/sets'

test.each([0, 4, 5, 9])('nothing is shown of a set of %d people', async (size) => {
  const { tables, register, log } = await released(drawnPeople(size, 3))
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.every((table) => table.status === 'withheld' && table.reason === 'too-few-people')).toBe(true)
  expect(register).toEqual([])
  expect(log.every(({ outcome }) => outcome === 'refused')).toBe(true)
})

test('a small set of one mind shows no figures, a large one does for everyone together', async () => {
  const agreed = (size: number) => released(people(size, { area: 'north', age: 'old', supervisor: 'no' }, { mood: '2' }))
  expect(tableOf(await agreed(49), 'mood')).toMatchObject({ status: 'withheld', reason: 'too-alike' })
  expect(tableOf(await agreed(50), 'mood')).toMatchObject({ status: 'shown', groups: [{ n: 50, answers: { counts: { 2: 50 } } }] })
})

const fortyEach = (answers: (index: number) => Person['answers']) =>
  ['north', 'south', 'west'].flatMap((where) => Array.from({ length: 40 }, (_, index) => ({ values: { area: where, age: 'old', supervisor: 'no' }, answers: answers(index) })))

test('the sum of numbers is told only where every group has ten of them', async () => {
  const [first, ...rest] = fortyEach((index) => (index < 10 ? { distance: index * 7 } : {}))
  const few = [...people(1, first?.values ?? {}), ...rest]
  expect(tableOf(await released(few), 'distance', ['area'])).toMatchObject({ status: 'shown', groups: [{ n: 9, answers: { sum: null } }, { n: 10, answers: { sum: null } }, { n: 10 }] })
  const enough = fortyEach((index) => (index < 10 ? { distance: index * 7 } : {}))
  expect(tableOf(await released(enough), 'distance', ['area'])).toMatchObject({ groups: [{ n: 10, answers: { counts: { 'band-1': 2, 'band-2': 6, 'band-3': 2 }, sum: 315 } }, {}, {}] })
})

test('two groups of other variables that share one person give way when they are too tight', async () => {
  const clubs = ['choir', 'chess'].map((id) => variable(id, ['in', 'out']))
  const vote = figure('vote', 'choice', { options: ['yes', 'no'] })
  const member = (choir: string, chess: string, [yes, no]: [number, number]) =>
    [...people(yes, { choir, chess }, { vote: 'yes' }), ...people(no, { choir, chess }, { vote: 'no' })]
  // Everyone: 3 yes, 97 no. In each club 2 and 8; one person, who said yes, is in both.
  const everybody = [...member('in', 'in', [1, 0]), ...member('in', 'out', [1, 8]), ...member('out', 'in', [1, 8]), ...member('out', 'out', [0, 81])]
  const options = { variables: clubs, figures: [vote], plan: { breakdowns: ['choir', 'chess'], crosses: [] }, counts: counted(everybody, clubs, [vote]) }
  const release = await released([], options)
  expect(tableOf(release, 'vote', ['choir'])).toMatchObject({ status: 'shown' })
  expect(tableOf(release, 'vote', ['chess'])).toMatchObject({ status: 'withheld', reason: 'too-tight' })
})

test('a sensitive row is shown in groups twice as large, and says that it is coarser', async () => {
  const sized = (where: string, size: number) => Array.from({ length: size }, (_, index) => ({ values: { area: where, age: 'old', supervisor: 'no' }, answers: { mood: String(1 + (index % 2)), 'care/home': String(1 + (index % 2)) } }))
  const release = await released([...sized('north', 40), ...sized('south', 19), ...sized('west', 18)])
  expect(tableOf(release, 'mood', ['area'])).toMatchObject({ levels: [{ level: 0 }], coarsened: null })
  expect(tableOf(release, 'care', ['area'])).toMatchObject({ levels: [{ level: 1 }], coarsened: 'too-few-people', groups: [{ people: 40 }, { people: 37 }] })
})
