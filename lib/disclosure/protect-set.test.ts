import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { counted, figure, holds, keyOf, type Person, people, variable } from '@/tests/support/sets'
import type { OpenLinearProgramme } from './linear-programme'
import { parametersFor } from './parameters'
import { TabulationPlan } from './plan'
import { protectSet, type ProtectedSet } from './protect-set'
import type { ProtectedGroup, ProtectedTable, ShownTable } from './protected-table'
import { demandsOf } from './rules'
import { seededRandom } from './seeded-random'
import { highsSolver } from './server/highs-solver'
import type { FigureDefinition } from './tally'

let solve: OpenLinearProgramme
beforeAll(async () => { solve = await highsSolver() })

const area = variable('area', ['north', 'south', 'west'], { ladder: [[['north'], ['south', 'west']]] })
const age = variable('age', ['young', 'middle', 'old', 'unsaid'], { ladder: [[['young', 'middle'], ['old']]], residual: ['unsaid'], ordered: true })
const supervisor = variable('supervisor', ['yes', 'no'])
const variables = [area, age, supervisor]
const mood = figure('mood', 'choice', { options: ['1', '2', '3', 'cannot-say'] })
const care = { ...figure('care', 'choice', { options: ['1', '2', 'no-experience'] }), row: 'home', sensitive: true }
const wishes = figure('wishes', 'multiple', { options: ['bus', 'bench', 'light'] })
const order = figure('order', 'ranking', { options: ['x', 'y', 'z'], maxRanks: 2 })
const distance = figure('distance', 'number', { options: ['band-1', 'band-2', 'band-3'], bands: [0, 10, 50] })
const support = figure('support', 'choice', { options: ['time', 'help'], askedIf: { question: 'supervisor', anyOf: ['yes'] } })
const barriers = figure('barriers', 'multiple', { options: ['device', 'skill'], askedIf: { question: 'mood', anyOf: ['1', '2'] } })
const figures = [mood, care, wishes, order, distance, support, barriers]
const plan = TabulationPlan.parse({ breakdowns: ['area', 'age', 'supervisor'], crosses: [['area', 'age'], ['area', 'supervisor']] })

function released(everybody: Person[], more: Partial<Parameters<typeof protectSet>[0]> = {}): Promise<ProtectedSet> {
  return protectSet({ variables, figures, counts: counted(everybody, variables, figures), plan, parameters: parametersFor('residents'), solve, ...more })
}

const isShown = (table: ProtectedTable): table is ShownTable => table.status === 'shown'
const shownIn = ({ tables }: ProtectedSet) => tables.filter(isShown)
const tableOf = ({ tables }: ProtectedSet, question: string, by: string[] = []) =>
  tables.find((table) => table.question === question && table.by.join() === by.join())

function drawnPeople(size: number, seed: number): Person[] {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 1.5 * list.length)] ?? null
  return Array.from({ length: size }, () => {
    const values = { area: pick(area.options), age: random() < 0.05 ? null : pick(age.options), supervisor: pick(['no', 'no', 'yes']) }
    const feeling = pick(['2', '1', '3', 'cannot-say'])
    const chosen = wishes.options.map(({ id }) => id).filter(() => random() < 0.4)
    const answers: Person['answers'] = {
      mood: feeling, 'care/home': pick(['no-experience', '1', '2']), wishes: chosen, distance: Math.floor(random() * 80),
      order: random() < 0.5 ? ['y', 'x'] : [random() < 0.5 ? 'x' : 'z'],
    }
    if (values.supervisor === 'yes') answers['support'] = pick(['time', 'help'])
    if (feeling === '1' || feeling === '2') answers['barriers'] = [random() < 0.6 ? 'skill' : 'device']
    return { values, answers }
  })
}

/** People and answers as counted here from the people themselves. */
function countedHere(everybody: Person[], { key }: ProtectedGroup, { question, row, askedIf }: FigureDefinition) {
  const inGroup = everybody.filter(({ values }) => holds(key, values, variables))
  const asked = inGroup.filter(({ values, answers }) => !askedIf || askedIf.anyOf.some((option) => values[askedIf.question] === option || answers[askedIf.question] === option))
  return { asked: asked.length, given: asked.flatMap(({ answers }) => answers[keyOf({ question, row })] ?? []) }
}

function countsOf({ answers }: ProtectedGroup): Record<string, number> {
  if (answers.kind === 'people') return {}
  if (answers.kind !== 'ranking') return answers.counts
  return Object.fromEntries(Object.entries(answers.places).flatMap(([option, places]) => places.map((n, index) => [`${option} ${String(index + 1)}`, n])))
}

const opinions = (definition: FigureDefinition, group: ProtectedGroup) => {
  const counts = countsOf(group)
  if (definition.kind === 'ranking') return definition.options.map(({ id }) => counts[`${id} 1`] ?? 0)
  return definition.options.filter(({ outsideScale }) => !outsideScale).map(({ id }) => counts[id] ?? 0)
}

const aSet = fc.record({ size: fc.integer({ min: 20, max: 250 }), seed: fc.nat() })

test('every published group is large enough, has opinions enough, and is not of one mind', async () => {
  await fc.assert(fc.asyncProperty(aSet, async ({ size, seed }) => {
    const everybody = drawnPeople(size, seed)
    for (const table of shownIn(await released(everybody))) {
      const definition = figures.find(({ question }) => question === table.question)
      if (!definition) continue
      const demands = demandsOf(definition, parametersFor('residents'))
      for (const group of table.groups) {
        expect(group.people).toBe(countedHere(everybody, group, definition).asked)
        expect(group.people).toBeGreaterThanOrEqual(demands.people)
        expect(group.n).toBeGreaterThanOrEqual(demands.opinions)
        if (table.by.length > 0 || group.people < 50) expect(group.n - Math.max(...opinions(definition, group))).toBeGreaterThanOrEqual(1)
      }
    }
  }), { numRuns: 25 })
})

test('the groups of a breakdown add up to the total, answer by answer', async () => {
  await fc.assert(fc.asyncProperty(aSet, async ({ size, seed }) => {
    const release = await released(drawnPeople(size, seed))
    for (const { question, by, groups } of shownIn(release).filter((table) => table.by.length > 0)) {
      const total = shownIn(release).find((other) => other.question === question && other.by.length === 0)?.groups[0]
      expect(total, `${String(question)} by ${by.join()}`).toBeDefined()
      if (!total) continue
      const sum = (of: (group: ProtectedGroup) => number) => groups.reduce((all, group) => all + of(group), 0)
      expect(sum((group) => group.people)).toBe(total.people)
      expect(sum((group) => group.n)).toBe(total.n)
      for (const [answer, n] of Object.entries(countsOf(total))) expect(sum((group) => countsOf(group)[answer] ?? 0)).toBe(n)
    }
  }), { numRuns: 25 })
})

test('two groups published about the same question differ by nobody or by five people or more', async () => {
  await fc.assert(fc.asyncProperty(aSet, async ({ size, seed }) => {
    const everybody = drawnPeople(size, seed)
    const release = await released(everybody)
    for (const { question, askedIf } of figures) {
      const keys = shownIn(release).filter((table) => table.question === question).flatMap(({ groups }) => groups.map(({ key }) => key))
      const asked = everybody.filter(({ values }) => askedIf?.question !== 'supervisor' || values['supervisor'] === 'yes')
      for (const one of keys) for (const other of keys) {
        const differ = asked.filter(({ values }) => holds(one, values, variables) !== holds(other, values, variables)).length
        expect(differ === 0 || differ >= 5).toBe(true)
      }
    }
  }), { numRuns: 10 })
})

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

test('a question shows its counts as they were given', async () => {
  const everybody = drawnPeople(120, 11)
  const release = await released(everybody)
  for (const definition of figures) {
    const [group] = shownIn(release).find(({ question, by }) => question === definition.question && by.length === 0)?.groups ?? []
    if (!group || definition.kind === 'number') continue
    const { given } = countedHere(everybody, group, definition)
    const total = (option: string) => given.filter((answer) => answer === option).length
    const sums = definition.options.map(({ id }) => Object.entries(countsOf(group)).filter(([name]) => name.split(' ')[0] === id).reduce((all, [, n]) => all + n, 0))
    expect(sums).toEqual(definition.options.map(({ id }) => total(id)))
  }
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

test('a question of a condition is shown for everyone asked, and broken down only by a cross of the plan', async () => {
  const staff = ['north', 'south', 'west'].flatMap((where) => [
    ...people(30, { area: where, age: 'old', supervisor: 'no' }),
    ...people(12, { area: where, age: 'old', supervisor: 'yes' }, { support: 'time' }), ...people(5, { area: where, age: 'young', supervisor: 'yes' }, { support: 'help' }),
  ])
  const release = await released(staff)
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 51, n: 51, answers: { counts: { time: 36, help: 15 } } }] })
  expect(tableOf(release, 'support', ['area'])).toMatchObject({ status: 'withheld', reason: 'asked-of-some' })
  expect(tableOf(release, 'support', ['area', 'age'])).toMatchObject({ status: 'withheld', reason: 'asked-of-some' })
  expect(tableOf(release, 'support', ['area', 'supervisor'])).toMatchObject({
    status: 'shown', groups: ['north', 'south', 'west'].map((where) => ({ people: 17, key: [{ options: [where] }, { options: ['yes'] }] })),
  })
})

const district = variable('district', ['a', 'b', 'c', 'd'], { ladder: [[['a', 'b'], ['c', 'd']]] })

/** Thirty who are no supervisors in each district, and so many who are. */
function staffOf(supervisors: Record<string, number>) {
  const everybody = Object.entries(supervisors).flatMap(([where, count]) => [
    ...people(30, { district: where, supervisor: 'no' }),
    ...Array.from({ length: count }, (_, index) => ({ values: { district: where, supervisor: 'yes' }, answers: { support: index % 2 === 0 ? 'time' : 'help' } })),
  ])
  const both = [district, supervisor]
  return released([], {
    variables: both, figures: [support], counts: counted(everybody, both, [support]),
    plan: { breakdowns: ['district'], crosses: [['district', 'supervisor']] },
  })
}

test('who was asked is not shown where the few who were not would be left', async () => {
  const asked = (count: number, notAsked: number) => [
    ...people(count, { area: 'north', age: 'old', supervisor: 'yes' }, { support: 'time' }), ...people(5, { area: 'south', age: 'old', supervisor: 'yes' }, { support: 'help' }),
    ...people(notAsked, { area: 'south', age: 'old', supervisor: 'no' }),
  ]
  expect(tableOf(await released(asked(40, 4)), 'support')).toMatchObject({ status: 'withheld', reason: 'can-be-worked-out' })
  expect(tableOf(await released(asked(4, 40)), 'support')).toMatchObject({ status: 'withheld', reason: 'too-few-people' })
  expect(tableOf(await released(asked(40, 5)), 'support')).toMatchObject({ status: 'shown' })
})

test('the groups of a conditional question pass the guard as groups of their own', async () => {
  // Supervisors of b are shown by themselves, so those of a and b together would give the four of a away.
  const release = await staffOf({ a: 4, b: 20, c: 8, d: 5 })
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 37 }] })
  expect(tableOf(release, 'support', ['district', 'supervisor'])).toMatchObject({ status: 'withheld', reason: 'can-be-worked-out' })
})

test('everyone asked comes before the crosses, which give way', async () => {
  // All supervisors less those of b, c and d would be the four of a.
  const release = await staffOf({ a: 4, b: 20, c: 12, d: 15 })
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 51 }] })
  expect(release.log).toContainEqual({ question: null, row: null, by: ['district', 'supervisor'], outcome: 'coarsened', reason: 'can-be-worked-out' })
  expect(tableOf(release, 'support', ['district', 'supervisor'])).toMatchObject({ status: 'shown', groups: [{ people: 24 }, { people: 27 }] })
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

test('who answered is told by the groups of the breakdown, never by its options', async () => {
  const release = await released(drawnPeople(150, 5), { figures: [figure('age', 'choice', { options: age.options })] })
  expect(tableOf(release, 'age')).toMatchObject({ status: 'withheld', reason: 'shown-as-groups' })
  expect(shownIn(release).find(({ kind, by }) => kind === 'people' && by.join() === 'age')?.groups.reduce((all, { people: count }) => all + count, 0)).toBe(150)
})

test('the same set gives the same release, also when more crosses are asked for later', async () => {
  const everybody = drawnPeople(200, 8)
  const release = await released(everybody)
  expect(await released(everybody)).toEqual(release)
  const earlier = await released(everybody, { plan: { ...plan, crosses: plan.crosses.slice(0, 1) } })
  const still = release.tables.filter(({ by, question }) => by.join() !== 'area,supervisor' && question !== 'support')
  expect(earlier.tables.filter(({ question }) => question !== 'support')).toEqual(still)
})

test('progress is told after each question', async () => {
  const steps: number[] = []
  await released(drawnPeople(40, 2), { onProgress: ({ done, inAll }) => { steps.push(done / inAll) } })
  expect(steps).toEqual(figures.map((_, index) => (index + 1) / figures.length))
})

test('a cell of nobody is a fault of the counting, and stops the release', async () => {
  const counts = counted(drawnPeople(40, 2), variables, figures)
  const [cell] = counts.cells
  if (!cell) throw new Error('no cells')
  await expect(released([], { counts: { ...counts, cells: [...counts.cells, { ...cell, profile: 999 }] } })).rejects.toThrow('unknown profile')
})

