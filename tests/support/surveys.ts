import { z } from 'zod'
import { figure, type Person, variable } from './sets'
import type { Random } from '@/lib/disclosure/seeded-random'
import type { FigureDefinition, Variable } from '@/lib/disclosure/tally'

const Option = z.object({ id: z.string(), outsideScale: z.boolean().default(false), sensitive: z.boolean().default(false), value: z.number().nullable().default(null) })
const Question = z.object({
  id: z.string(), type: z.string(), background: z.boolean().default(false), ordered: z.boolean().default(false),
  options: z.array(Option).default([]), rows: z.array(z.object({ id: z.string(), sensitive: z.boolean().default(false) })).optional(),
  residual: z.array(z.string()).default([]), ladder: z.array(z.array(z.array(z.string()))).default([]),
  maxRanks: z.number().optional(), bands: z.array(z.number()).default([]),
  showIf: z.object({ question: z.string(), anyOf: z.array(z.string()) }).nullable().default(null),
})
type Question = z.infer<typeof Question>
const Survey = z.object({ pages: z.array(z.object({ questions: z.array(Question) })) })

/** For tests: variables and figures of a questionnaire of the demo organisation. */
export function surveyOf(content: unknown): { variables: Variable[]; figures: FigureDefinition[] } {
  const questions = Survey.parse(content).pages.flatMap((page) => page.questions)
  return {
    variables: questions.filter(({ background }) => background).map(({ id, options, ladder, residual, ordered }) =>
      variable(id, options.map((option) => option.id), { ladder, residual, ordered })),
    figures: questions.filter(({ background, type }) => !background && type !== 'text').flatMap(figuresOf),
  }
}

function figuresOf({ id, type, options, rows, bands, showIf, maxRanks }: Question): FigureDefinition[] {
  const kind = type === 'multiple' || type === 'ranking' || type === 'number' ? type : 'choice'
  const details = { bands, askedIf: showIf, maxRanks: kind === 'ranking' ? (maxRanks ?? options.length) : 0 }
  if (kind === 'number') return [figure(id, kind, { ...details, options: bands.map((_, index) => `band-${String(index + 1)}`) })]
  const one = { ...figure(id, kind, { ...details, options: [] }), options }
  return rows ? rows.map(({ id: row, sensitive }) => ({ ...one, row, sensitive })) : [one]
}

/** For tests: a person with uneven background, answers that lean to the middle, and a blank now and then. */
export function drawPerson({ variables, figures }: { variables: Variable[]; figures: FigureDefinition[] }, random: Random): Person {
  const values = Object.fromEntries(variables.map(({ id, options, residual }) => {
    const ordinary = options.filter((option) => !residual.includes(option))
    return [id, random() < 0.03 ? pick([...residual, null], random()) : pick(ordinary, random() ** 1.8)]
  }))
  const answers: Person['answers'] = {}
  for (const definition of figures) {
    const { question, row, kind, options, maxRanks, askedIf } = definition
    const given = askedIf && (answers[askedIf.question] ?? values[askedIf.question])
    if (random() < 0.06 || (askedIf && !(typeof given === 'string' && askedIf.anyOf.includes(given)))) continue
    const shuffled = options.map((option) => ({ option: option.id, key: random() })).sort((a, b) => a.key - b.key).map(({ option }) => option)
    const some = 1 + Math.floor(random() * 3)
    const answer = { choice: pick(options, random()).id, multiple: shuffled.slice(0, some), ranking: shuffled.slice(0, Math.min(some + 1, maxRanks)), number: Math.floor(random() ** 3 * 100) }[kind]
    answers[row === null ? question : `${question}/${row}`] = answer
  }
  return { values, answers }
}

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[Math.floor(at * list.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
