/** Keys of `answering:error.…` in `messages/`. */
export const PROBLEM_CODES = [
  'choice-missing', 'at-least-one-missing', 'too-many', 'exclusive', 'row-missing', 'any-row-missing',
  'ranking-incomplete', 'ranked-twice', 'rank-gap', 'not-whole', 'not-number', 'out-of-range',
  'text-missing', 'too-long', 'email', 'phone', 'unknown-option', 'repeated',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Something a person has to mend before the answers can be stored. */
export type Problem = {
  /** The form field to point at. */
  field: string
  question: string
  /** The matrix row it is about, whose label belongs into the message. */
  row?: string
  code: ProblemCode
  /** Numbers for the message: `count`, `min`, `max`, `place`. */
  params: Record<string, number>
}

export function problemWith(question: { id: string }, field: string, code: ProblemCode): Problem {
  return { field, question: question.id, code, params: {} }
}
