import { type Answers, chosenOptions, rowChoices } from './answers'
import { type FormRules, type QuestionRules, questionsOf } from './question-rules'

/** Name and value of each field in the order of the form, as a browser sends them. */
export type Entries = (readonly [name: string, value: string])[]

export const FIELD = { id: 'id', version: 'v', language: 'lang', switch: 'switch' } as const

/** Left empty by people, filled in by simple robots: an answer that fills it is stored marked. */
export const TRAP_FIELD = 'homepage'

/** Whether the field that people don't see was filled in. */
export function fillsTrap(entries: Entries): boolean {
  return entries.some(([name, value]) => name === TRAP_FIELD && value !== '')
}

export function questionField(question: string): string {
  return `q.${question}`
}

/** Of a matrix: the row's id. Of a ranking: the place, from 1. */
export function partField(question: string, part: string | number): string {
  return `q.${question}.${String(part)}`
}

export function wordsField(question: string, option: string): string {
  return `q.${question}.${option}.text`
}

/** Values by field, in order, cleaned of what no person types; nothing is judged yet. */
export function fieldValues(entries: Entries): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const earlier = values.get(name)
    if (earlier) earlier.push(withoutControls(value))
    else values.set(name, [withoutControls(value)])
  }
  return values
}

/** One kind of line break; no control characters (a null byte could not be stored) and no halves of a character. */
function withoutControls(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '')
}

/** Answers as the fields of a form: what the browser would send for them. */
export function toEntries(form: FormRules, answers: Answers): Entries {
  return questionsOf(form).flatMap((question) => [...answerEntries(question, answers), ...wordsEntries(question, answers)])
}

function answerEntries(question: QuestionRules, answers: Answers): Entries {
  const answer = answers.given[question.id]
  if (answer === undefined) return []
  const field = questionField(question.id)
  switch (question.type) {
    case 'multiple':
      return chosenOptions(answer).map((option) => [field, option] as const)
    case 'ranking':
      return chosenOptions(answer).map((option, index) => [partField(question.id, index + 1), option] as const)
    case 'matrix':
      return Object.entries(rowChoices(answer)).map(([row, option]) => [partField(question.id, row), option] as const)
    case 'single':
    case 'scale':
    case 'text':
    case 'number':
      return typeof answer === 'object' ? [] : [[field, String(answer)]]
  }
}

function wordsEntries(question: QuestionRules, answers: Answers): Entries {
  return Object.entries(answers.words[question.id] ?? {}).map(([option, text]) => [wordsField(question.id, option), text] as const)
}
