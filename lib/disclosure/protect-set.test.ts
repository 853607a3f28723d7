import fc from 'fast-check'
import { expect, test } from 'vitest'
import { age, drawnPeople, figures, plan, released, shownIn, tableOf, variables } from '@/tests/support/released-sets'
import { counted, figure, holds, keyOf, type Person } from '@/tests/support/sets'
import { parametersFor } from './parameters'
import type { ProtectedGroup } from './protected-table'
import { demandsOf } from './rules'
import type { FigureDefinition } from './tally'

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
