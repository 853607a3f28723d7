export const QUESTION_TYPES = ['single', 'multiple', 'scale', 'matrix', 'ranking', 'text', 'number'] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** Asked when the earlier question's answer is, or contains, one of these options. */
export type ShowIf = { question: string; anyOf: string[] }

export type OptionRules = { id: string; exclusive?: boolean | undefined; allowsText?: boolean | undefined }

/**
 * What conditions and validation need to know of a question: the definition without its words.
 *
 * Every definition has this shape, and so has the small copy of it that goes to the browser.
 */
export type QuestionRules = {
  id: string
  type: QuestionType
  required: boolean
  showIf?: ShowIf | undefined
  options?: OptionRules[] | undefined
  rows?: { id: string }[] | undefined
  requiredRows?: 'all' | 'any' | undefined
  maxSelections?: number | undefined
  maxRanks?: number | undefined
  maxLength?: number | undefined
  min?: number | undefined
  max?: number | undefined
  integer?: boolean | undefined
  decimals?: number | undefined
  inputType?: 'email' | 'tel' | undefined
}

export type FormRules<Question extends QuestionRules = QuestionRules> = { pages: { questions: Question[] }[] }

/** Characters of an open answer whose question sets no limit of its own. */
export const DEFAULT_TEXT_LENGTH = 2000
/** Characters of the words beside an option. */
export const WORDS_LENGTH = 200

export function questionsOf<Question extends QuestionRules>(form: FormRules<Question>): Question[] {
  return form.pages.flatMap((page) => page.questions)
}

/** How many places a ranking has: never more than there are options to place. */
export function rankCount(question: QuestionRules): number {
  const options = question.options?.length ?? 0
  return Math.min(question.maxRanks ?? options, options)
}

/** Decimals a number may have; its code is the number times ten to this power. */
export function decimalsOf(question: Pick<QuestionRules, 'integer' | 'decimals'>): number {
  return question.integer === true ? 0 : (question.decimals ?? 1)
}

/** The rules alone, small enough to travel with every page. */
export function rulesOf(form: FormRules): FormRules {
  return { pages: form.pages.map((page) => ({ questions: page.questions.map(rulesOfQuestion) })) }
}

/** Absent values fall out when the rules are written as JSON. */
function rulesOfQuestion(question: QuestionRules): QuestionRules {
  const { id, type, required, showIf, requiredRows, maxSelections, maxRanks, maxLength, min, max, integer, decimals, inputType } = question
  return {
    id, type, required, showIf, requiredRows, maxSelections, maxRanks, maxLength, min, max, integer, decimals, inputType,
    options: question.options?.map((option) => ({ id: option.id, exclusive: option.exclusive, allowsText: option.allowsText })),
    rows: question.rows?.map((row) => ({ id: row.id })),
  }
}
