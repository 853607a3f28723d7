import { questionsOf, type QuestionRules } from './question-rules'

/** Row → option. */
export type RowChoices = Record<string, string>

/**
 * One answer, by the type of its question: an option (single, scale), options in the order of the
 * definition (multiple) or in the order of preference (ranking), a choice per row (matrix), a number, a text.
 */
export type Answer = string | number | string[] | RowChoices

export type Answers = {
  /** Question → answer. A question without an answer has no key. */
  given: Record<string, Answer>
  /** Question → option → the words written beside it. */
  words: Record<string, Record<string, string>>
}

export function noAnswers(): Answers {
  return { given: {}, words: {} }
}

/** The option chosen, or `null`: for single choices and scales. */
export function chosenOption(answer: Answer | undefined): string | null {
  return typeof answer === 'string' ? answer : null
}

/** The options chosen or ranked, in order; empty when there are none. */
export function chosenOptions(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer : []
}

/** The choice of each row answered; empty when there are none. */
export function rowChoices(answer: Answer | undefined): RowChoices {
  return typeof answer === 'object' && !Array.isArray(answer) ? answer : {}
}

export type OpenAnswer = {
  question: string
  /** The option beside which the words stand; `null` for an open question. */
  option: string | null
  text: string
  /** Belongs with contacts, never with the answers. */
  personal: boolean
}

type Asked = QuestionRules & { personalData?: boolean | undefined }

/** Everything that was answered in words, in the order of the form. */
export function openAnswers(form: { pages: { questions: Asked[] }[] }, answers: Answers): OpenAnswer[] {
  return questionsOf(form).flatMap((question): OpenAnswer[] => {
    const answer = answers.given[question.id]
    if (question.type === 'text') {
      return typeof answer === 'string' ? [{ question: question.id, option: null, text: answer, personal: question.personalData === true }] : []
    }
    const words = Object.entries(answers.words[question.id] ?? {})
    return words.map(([option, text]) => ({ question: question.id, option, text, personal: false }))
  })
}
