import type { FigureDefinition, FigureOption, Variable } from '@/lib/disclosure/tally'
import { bandCodes, bandsOf } from '@/lib/questionnaire/bands'
import { questionsOf, rankCount } from '@/lib/questionnaire/question-rules'
import type { Option, Question, QuestionnaireDefinition, QuestionOf } from '@/lib/questionnaire/schema'

/** The round's breakdown variables, in the words of the door. */
export function variablesOf(definition: QuestionnaireDefinition, breakdowns: string[]): Variable[] {
  return breakdowns.flatMap((id) => {
    const question = questionsOf(definition).find((each) => each.id === id)
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
  return questionsOf<Question>(definition).flatMap((question): FigureDefinition[] => {
    switch (question.type) {
      case 'single':
      case 'scale':
        return [{ ...common(question), kind: 'choice', options: question.options.map(figureOption) }]
      case 'multiple':
        return [{ ...common(question), kind: 'multiple', options: question.options.map(figureOption) }]
      case 'ranking':
        return [{ ...common(question), kind: 'ranking', maxRanks: rankCount(question), options: question.options.map(figureOption) }]
      case 'matrix':
        return question.rows.map((row) => ({ ...common(question), kind: 'choice', row: row.id, sensitive: row.sensitive ?? false, options: question.options.map(figureOption) }))
      case 'number':
        return [{ ...common(question), kind: 'number', ...figureBands(question) }]
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

function figureBands(question: QuestionOf<'number'>): Pick<FigureDefinition, 'bands' | 'options'> {
  return { bands: bandCodes(question), options: bandsOf(question).map(({ id }) => ({ id, outsideScale: false, sensitive: false, value: null })) }
}
