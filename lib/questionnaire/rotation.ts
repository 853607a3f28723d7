type Rotatable = { id: string; exclusive?: boolean | undefined; outsideScale?: boolean | undefined }
type Questions = { pages: { questions: { id: string; optionOrder?: 'fixed' | 'rotate' | undefined; options?: Rotatable[] }[] }[] }

/** A page is kept per rotation, so that there must not be too many. */
const MOST = 60

/**
 * In how many ways the form is shown: 1 when no question rotates. Every option comes first equally
 * often, unless rotating lists of unlike lengths would need more pages than can be kept.
 */
export function rotationCount(form: object & Partial<Questions>): number {
  const lengths = (form.pages ?? [])
    .flatMap((page) => page.questions)
    .filter((question) => question.optionOrder === 'rotate')
    .map((question) => Math.max(1, (question.options ?? []).filter(moves).length))
  const even = lengths.reduce(leastCommonMultiple, 1)
  return even <= MOST ? even : Math.max(...lengths)
}

/** The same for the same submission, so that a reload or an error changes nothing. */
export function rotationOf(submissionId: string, count: number): number {
  const number = Number.parseInt(submissionId.replace(/[^0-9a-f]/gi, '').slice(-8), 16)
  return Number.isNaN(number) ? 0 : number % count
}

/** Options beginning at another one; "cannot say" and its like stay last. */
export function rotateOptions<Option extends Rotatable>(options: Option[], rotation: number): Option[] {
  const moving = options.filter(moves)
  const start = moving.length > 0 ? rotation % moving.length : 0
  return [...moving.slice(start), ...moving.slice(0, start), ...options.filter((option) => !moves(option))]
}

function moves(option: Rotatable): boolean {
  return option.exclusive !== true && option.outsideScale !== true
}

function leastCommonMultiple(one: number, other: number): number {
  return (one * other) / greatestCommonDivisor(one, other)
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}
