import { parametersFor } from '@/lib/disclosure/parameters'
import { TabulationPlan } from '@/lib/disclosure/plan'
import { protectSet, type ProtectedSet } from '@/lib/disclosure/protect-set'
import type { ProtectedTable, ShownTable } from '@/lib/disclosure/protected-table'
import { seededRandom } from '@/lib/disclosure/seeded-random'
import { highsSolver } from '@/lib/disclosure/server/highs-solver'
import { counted, figure, type Person, variable } from './sets'

// One survey with a question of every kind, two of them conditional, for tests of what is released of it.
const area = variable('area', ['north', 'south', 'west'], { ladder: [[['north'], ['south', 'west']]] })
export const age = variable('age', ['young', 'middle', 'old', 'unsaid'], { ladder: [[['young', 'middle'], ['old']]], residual: ['unsaid'], ordered: true })
export const supervisor = variable('supervisor', ['yes', 'no'])
export const variables = [area, age, supervisor]
const mood = figure('mood', 'choice', { options: ['1', '2', '3', 'cannot-say'] })
const care = { ...figure('care', 'choice', { options: ['1', '2', 'no-experience'] }), row: 'home', sensitive: true }
const wishes = figure('wishes', 'multiple', { options: ['bus', 'bench', 'light'] })
const order = figure('order', 'ranking', { options: ['x', 'y', 'z'], maxRanks: 2 })
const distance = figure('distance', 'number', { options: ['band-1', 'band-2', 'band-3'], bands: [0, 10, 50] })
export const support = figure('support', 'choice', { options: ['time', 'help'], askedIf: { question: 'supervisor', anyOf: ['yes'] } })
const barriers = figure('barriers', 'multiple', { options: ['device', 'skill'], askedIf: { question: 'mood', anyOf: ['1', '2'] } })
export const figures = [mood, care, wishes, order, distance, support, barriers]
export const plan = TabulationPlan.parse({ breakdowns: ['area', 'age', 'supervisor'], crosses: [['area', 'age'], ['area', 'supervisor']] })

let solver: ReturnType<typeof highsSolver> | null = null

/** The release made of these people; anything may be given otherwise. */
export async function released(everybody: Person[], more: Partial<Parameters<typeof protectSet>[0]> = {}): Promise<ProtectedSet> {
  return protectSet({ variables, figures, counts: counted(everybody, variables, figures), plan, parameters: parametersFor('residents'), solve: await (solver ??= highsSolver()), ...more })
}

const isShown = (table: ProtectedTable): table is ShownTable => table.status === 'shown'
export const shownIn = ({ tables }: ProtectedSet) => tables.filter(isShown)
export const tableOf = ({ tables }: ProtectedSet, question: string, by: string[] = []) =>
  tables.find((table) => table.question === question && table.by.join() === by.join())

/** So many people with backgrounds and answers as unequal as people's are; the same again for the same seed. */
export function drawnPeople(size: number, seed: number): Person[] {
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
