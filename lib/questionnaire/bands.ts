import { decimalsOf, type QuestionRules } from './question-rules'

/** A class in which a number's results are told; `from` is its lower end in the question's own unit. */
export type Band = { id: string; from: number }

type Numeric = Pick<QuestionRules, 'integer' | 'decimals'> & { bands?: number[] | undefined }

/** The classes of a number question, from the lowest; without any, one class for all. */
export function bandsOf({ bands = [0] }: Pick<Numeric, 'bands'>): Band[] {
  return bands.map((from, index) => ({ id: `band-${String(index + 1)}`, from }))
}

/** Their lower ends as the code book stores numbers. */
export function bandCodes(question: Numeric): number[] {
  return bandsOf(question).map(({ from }) => Math.round(from * 10 ** decimalsOf(question)))
}
