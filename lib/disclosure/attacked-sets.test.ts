import { beforeAll, expect, test } from 'vitest'
import { counted, figure, holds, type Person, variable } from '@/tests/support/sets'
import { addRow, noConstraints, type OpenLinearProgramme } from './linear-programme'
import { parametersFor } from './parameters'
import { TabulationPlan } from './plan'
import { protectSet } from './protect-set'
import type { ProtectedTable, ShownTable } from './protected-table'
import { drawn, type Random, seededRandom } from './seeded-random'
import { highsSolver } from './server/highs-solver'
import type { Profile } from './tally'

let solve: OpenLinearProgramme
beforeAll(async () => { solve = await highsSolver() })

/** Awkward on purpose: a tiny municipality, a variable nested in another, one that nearly equals another. */
const variables = [
  variable('area', ['a', 'b', 'c', 'tiny'], { ladder: [[['a'], ['b', 'c', 'tiny']]] }),
  variable('village', ['a-1', 'a-2', 'b-1', 'b-2', 'c-1', 'tiny-1'], { ladder: [[['a-1', 'a-2'], ['b-1', 'b-2', 'c-1', 'tiny-1']]] }),
  variable('near', ['a', 'b', 'c'], { residual: ['c'] }),
  variable('age', ['young', 'middle', 'old'], { ladder: [[['young', 'middle'], ['old']]], ordered: true }),
]
const vote = figure('vote', 'choice', { options: ['1', '2', '3', '4', 'cannot-say'] })
const wishes = figure('wishes', 'multiple', { options: ['bus', 'bench', 'light'] })
const figures = [vote, wishes]
const plan = TabulationPlan.parse({ breakdowns: ['area', 'age', 'near', 'village'], crosses: [['area', 'age'], ['near', 'age']] })

function drawnPeople(size: number, random: Random): Person[] {
  const pick = (list: readonly string[], skew: number) => list[Math.floor(random() ** skew * list.length)] ?? ''
  return Array.from({ length: size }, (_, index) => {
    const area = index < 3 ? 'tiny' : pick(['a', 'b', 'c'], 1.3)
    const villages: Record<string, string[]> = { a: ['a-1', 'a-2'], b: ['b-1', 'b-2'], c: ['c-1'], tiny: ['tiny-1'] }
    const near = random() < 0.05 ? pick(['a', 'b', 'c'], 1) : area === 'tiny' ? 'c' : area
    // One of another mind: an answer that everybody gave is told by the total, which may be shown.
    const chosen = index === 3 ? ['light'] : random() < 0.85 ? ['bus'] : wishes.options.map(({ id }) => id).filter(() => random() < 0.5)
    return {
      values: { area, near, village: pick(villages[area] ?? [], 1.5), age: pick(['young', 'middle', 'old'], 1.5) },
      answers: { vote: pick(['1', '2', '3', '4', 'cannot-say'], 4), wishes: chosen },
    }
  })
}

/**
 * Another attacker than the one in use: reads the published tables only, knows everyone's background person by person,
 * and asks of each answer that people alike share, by itself, how few could have given it: half a person is one.
 */
function forcedPeople(tables: ProtectedTable[], question: string, { everybody, random }: { everybody: Person[]; random: Random }): number {
  const { profiles, cells } = counted(everybody, variables, figures)
  const shown = tables.filter((table): table is ShownTable => table.status === 'shown' && table.question === question)
  const groups = shown.flatMap((table) => table.groups)
  const options = figures.find((each) => each.question === question)?.options.map(({ id }) => id) ?? []
  const columnOf = (profile: number, option: string) => profile * options.length + options.indexOf(option)
  const constraints = noConstraints(profiles.flatMap(({ people }) => options.map(() => people)))
  for (const { key, answers } of groups) {
    const inside = profiles.flatMap(({ values }, profile) => (holds(key, values, variables) ? [profile] : []))
    for (const option of options) {
      const n = answers.kind === 'choice' || answers.kind === 'multiple' ? (answers.counts[option] ?? 0) : 0
      addRow(constraints, { lower: n, upper: n }, inside.map((profile) => [columnOf(profile, option), 1] as const))
    }
  }
  if (question === 'vote') {
    for (const [profile, { people }] of profiles.entries()) addRow(constraints, { lower: 0, upper: people }, options.map((option) => [columnOf(profile, option), 1] as const))
  }
  const alike = profiles.flatMap(({ id, people }: Profile, profile) => cells.flatMap((cell) =>
    (cell.profile === id && cell.question === question && cell.option !== null && cell.n === people ? [{ column: columnOf(profile, cell.option), people }] : [])))
  const programme = solve(constraints)
  const forced = drawn(alike, 40, random).filter(({ column, people }) => {
    const costs = new Float64Array(constraints.upper.length)
    costs[column] = 1
    return (programme.minimise(costs)[column] ?? 0) > people - 1 + 1e-6
  })
  programme.close()
  return forced.length
}

test.each([{ size: 60, sets: 40 }, { size: 200, sets: 20 }, { size: 500, sets: 8 }])('nobody is forced in $sets random sets of $size people of awkward shape', async ({ size, sets }) => {
  for (let seed = 1; seed <= sets; seed += 1) {
    const random = seededRandom(seed * 1000 + size)
    const everybody = drawnPeople(size, random)
    const { tables } = await protectSet({ variables, figures, counts: counted(everybody, variables, figures), plan, parameters: parametersFor('residents'), solve })
    for (const { question } of figures) expect(forcedPeople(tables, question, { everybody, random }), `set ${String(seed)}, ${question}`).toBe(0)
  }
})

test('the rules alone would have left some forced, and tables give way until nobody is', async () => {
  let [forced, coarsened] = [0, 0]
  for (let seed = 1; seed <= 40; seed += 1) {
    const everybody = drawnPeople(100, seededRandom(seed))
    const { attack } = await protectSet({ variables, figures, counts: counted(everybody, variables, figures), plan, parameters: parametersFor('residents'), solve })
    forced += attack.forced
    coarsened += attack.coarsened
  }
  expect(forced).toBeGreaterThan(0)
  expect(coarsened).toBeGreaterThan(0)
})
