import type { FigureDefinition, FigureOption, Variable } from '@/lib/disclosure/tally'
import { decimalsOf } from '@/lib/questionnaire/question-rules'
import type { Option, Question, QuestionnaireDefinition, QuestionOf } from '@/lib/questionnaire/schema'

/** The round's breakdown variables, in the words of the door. */
export function variablesOf(definition: QuestionnaireDefinition, breakdowns: string[]): Variable[] {
  return breakdowns.flatMap((id) => {
    const question = questions(definition).find((each) => each.id === id)
    if (question?.type !== 'single') return []
    return [{
      id,
      options: question.options.map((option) => option.id),
      ladder: question.ladder ?? [],
      residual: question.residual ?? [],
      ordered: question.ordered ?? false,
    }]
  })
}

/** Every closed question, and every row of a matrix, in the order of the form. */
export function figuresOf(definition: QuestionnaireDefinition): FigureDefinition[] {
  return questions(definition).flatMap((question): FigureDefinition[] => {
    switch (question.type) {
      case 'single':
      case 'scale':
        return [{ ...common(question), kind: 'choice', options: question.options.map(figureOption) }]
      case 'multiple':
        return [{ ...common(question), kind: 'multiple', options: question.options.map(figureOption) }]
      case 'ranking':
        return [{ ...common(question), kind: 'ranking', maxRanks: question.maxRanks ?? question.options.length, options: question.options.map(figureOption) }]
      case 'matrix':
        return question.rows.map((row) => ({ ...common(question), kind: 'choice', row: row.id, sensitive: row.sensitive ?? false, options: question.options.map(figureOption) }))
      case 'number':
        return [{ ...common(question), kind: 'number', ...bandsOf(question) }]
      case 'text':
        return []
    }
  })
}

function common(question: Question): Omit<FigureDefinition, 'kind' | 'options'> {
  return { question: question.id, row: null, maxRanks: 0, sensitive: false, askedIf: question.showIf ?? null, bands: [] }
}

function figureOption(option: Option): FigureOption {
  return { id: option.id, outsideScale: option.outsideScale ?? false, sensitive: option.sensitive ?? false, value: option.value ?? null }
}

function bandsOf(question: QuestionOf<'number'>): Pick<FigureDefinition, 'bands' | 'options'> {
  const bands = (question.bands ?? [0]).map((end) => Math.round(end * 10 ** decimalsOf(question)))
  return { bands, options: bands.map((_, index) => ({ id: `band-${String(index + 1)}`, outsideScale: false, sensitive: false, value: null })) }
}

function questions(definition: QuestionnaireDefinition): Question[] {
  return definition.pages.flatMap((page) => page.questions)
}
