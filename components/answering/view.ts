import type { Translate } from '@/lib/i18n/translator'
import { fieldValues } from '@/lib/questionnaire/form-fields'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import { rotateOptions } from '@/lib/questionnaire/rotation'
import type { Option, Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { Language } from '@/lib/vocabulary/language'
import type { Form } from './form'

/** What every question of a form is drawn with. */
export type View = {
  t: Translate
  language: Language
  definition: QuestionnaireDefinition
  /** The number a question has on every screen and on paper. */
  numberOf: (question: string) => number
  /** What was typed into a field; empty when nothing was. */
  typed: (field: string) => string[]
  problemOf: (field: string) => string | undefined
  /** The options in the order of this copy of the form, each with its number in the version. */
  optionsOf: (question: Question) => NumberedOption[]
}

export type NumberedOption = Option & { number: number }

export function viewOf(form: Pick<Form, 'definition' | 'language' | 't' | 'typed' | 'problems' | 'rotation'>): View {
  const numbers = new Map(questionsOf(form.definition).map((question, index) => [question.id, index + 1]))
  const values = fieldValues(form.typed ?? [])
  const problems = new Map((form.problems ?? []).map(({ field, message }) => [field, message]))
  return {
    t: form.t,
    language: form.language,
    definition: form.definition,
    numberOf: (question) => numbers.get(question) ?? 0,
    typed: (field) => values.get(field) ?? [],
    problemOf: (field) => problems.get(field),
    optionsOf: (question) => {
      if (!('options' in question)) return []
      const numbered = question.options.map((option, index) => ({ ...option, number: index + 1 }))
      const rotates = 'optionOrder' in question && question.optionOrder === 'rotate'
      return rotates ? rotateOptions(numbered, form.rotation ?? 0) : numbered
    },
  }
}

/** Ids of the texts that explain a control; `undefined` when there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}

export const helpId = (question: string) => `help:${question}`
export const conditionId = (question: string) => `if:${question}`
export const errorId = (field: string) => `error:${field}`
