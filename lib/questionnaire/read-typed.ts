import { questionField } from './form-fields'
import { type Problem, type ProblemCode, problemWith } from './problem'
import { DEFAULT_TEXT_LENGTH, decimalsOf, type QuestionRules } from './question-rules'

type Typed<Value> = { answer?: Value; problems: Problem[] }

/** A number as people type it: a comma or a point, a minus of either kind. */
export function readNumber(question: QuestionRules, typed: string): Typed<number> {
  const decimals = decimalsOf(question)
  const parts = /^[-\u2212]?\d+(?:[.,](\d+))?$/.exec(typed)
  if (!parts || (parts[1]?.length ?? 0) > decimals) return { problems: [problem(question, decimals === 0 ? 'not-whole' : 'not-number')] }

  // Adding zero turns "-0" into 0.
  const answer = Number(typed.replace('\u2212', '-').replace(',', '.')) + 0
  const { min = -Infinity, max = Infinity } = question
  if (answer < min || answer > max) return { problems: [{ ...problem(question, 'out-of-range'), params: { min, max } }] }
  return { answer, problems: [] }
}

export function readText(question: QuestionRules, typed: string): Typed<string> {
  const problems: Problem[] = tooLong(typed, question.maxLength ?? DEFAULT_TEXT_LENGTH).map((found) => ({ ...problem(question, 'too-long'), ...found }))
  // Only what can't be an address at all is refused: whether it exists, only a letter can tell.
  if (question.inputType === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(typed)) problems.push(problem(question, 'email'))
  if (question.inputType === 'tel' && !/^\+?[\d\s()./-]+$/.test(typed)) problems.push(problem(question, 'phone'))
  else if (question.inputType === 'tel' && typed.replace(/\D/g, '').length < 5) problems.push(problem(question, 'phone'))
  return { answer: typed, problems }
}

/** By how many characters, as people count them, the text is too long. */
export function tooLong(text: string, most: number): { params: { count: number } }[] {
  const over = Array.from(text).length - most
  return over > 0 ? [{ params: { count: over } }] : []
}

function problem(question: QuestionRules, code: ProblemCode): Problem {
  return problemWith(question, questionField(question.id), code)
}
