import type { GroupPart } from '@/lib/disclosure/grouping'
import type { Cell, FigureDefinition, FigureKind, Profile, SetCounts, Variable } from '@/lib/disclosure/tally'

/** Someone's background and answers: what the tests draw, before it is counted. Of a number: the number. */
export type Person = {
  values: Record<string, string | null>
  answers: Record<string, string | string[] | number | null>
}

export function variable(id: string, options: string[], more: Partial<Variable> = {}): Variable {
  return { id, options, ladder: [], residual: [], ordered: false, ...more }
}

type FigureDetails = Partial<Omit<FigureDefinition, 'options'>> & { options: string[] }

export function figure(question: string, kind: FigureKind, { options, ...more }: FigureDetails): FigureDefinition {
  return {
    question, kind, row: null, sensitive: false, askedIf: null, bands: [],
    maxRanks: kind === 'ranking' ? options.length : 0,
    options: options.map((id) => {
      const number = Number(id)
      return { id, outsideScale: id === 'cannot-say' || id === 'no-experience', sensitive: false, value: Number.isNaN(number) ? null : number }
    }),
    ...more,
  }
}

/** So many people alike. */
export function people(count: number, values: Person['values'], answers: Person['answers'] = {}): Person[] {
  return Array.from({ length: count }, () => ({ values, answers }))
}

/** Counts people as the storage does: people alike are one profile, and what nobody chose has no cell. */
export function counted(everybody: readonly Person[], variables: readonly Variable[], figures: readonly FigureDefinition[]): SetCounts {
  const profiles = new Map<string, Profile>()
  const cells = new Map<string, Cell>()
  for (const person of everybody) {
    const values = Object.fromEntries(variables.map(({ id }) => [id, person.values[id] ?? null]))
    const key = JSON.stringify(values)
    const profile = profiles.get(key) ?? { id: profiles.size + 1, values, people: 0 }
    profiles.set(key, { ...profile, people: profile.people + 1 })
    for (const definition of figures) {
      for (const [option, place, sum] of cellsOf(person.answers[keyOf(definition)], definition)) {
        const { question, row } = definition
        const id = [profile.id, question, row, option, place].join('|')
        const cell = cells.get(id) ?? { profile: profile.id, question, row, option, place, n: 0, sum: sum === null ? null : 0 }
        cells.set(id, { ...cell, n: cell.n + 1, sum: sum === null ? null : (cell.sum ?? 0) + sum })
      }
    }
  }
  return { profiles: [...profiles.values()], cells: [...cells.values()] }
}

export function keyOf({ question, row }: Pick<FigureDefinition, 'question' | 'row'>): string {
  return row === null ? question : `${question}/${row}`
}

type CellKey = [option: string | null, place: number, sum: number | null]

function cellsOf(answer: Person['answers'][string] | undefined, { kind, options, bands }: FigureDefinition): CellKey[] {
  if (answer === undefined || answer === null) return []
  if (typeof answer === 'number') {
    const band = Math.max(0, bands.findLastIndex((lower) => lower <= answer))
    return [[options[band]?.id ?? null, 0, null], [null, 0, answer]]
  }
  if (typeof answer === 'string') return [[answer, 0, null]]
  if (answer.length === 0) return []
  const each = answer.map((option, index): CellKey => [option, kind === 'ranking' ? index + 1 : 0, null])
  return [...each, [null, answer.length, null]]
}

/** Who a published group holds, told from its key alone as a reader would tell it. */
export function holds(key: readonly GroupPart[], values: Person['values'], variables: readonly Variable[]): boolean {
  return key.every((part) => {
    const residual = variables.find(({ id }) => id === part.variable)?.residual ?? []
    const value = values[part.variable] ?? null
    const isResidual = value === null || residual.includes(value)
    if (part.extent === 'all') return true
    if (part.extent === 'residual') return isResidual
    return isResidual ? part.countedIn !== null : part.options.includes(value)
  })
}
