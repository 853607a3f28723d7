import 'server-only'

/**
 * Trouble that may pass, thrown so that the job is tried again. It says a code and nothing more: what a job throws is kept
 * beside it, and servers repeat addresses in their answers.
 */
export class DeliveryTrouble extends Error {
  constructor(code: string) {
    super(`not delivered: ${code}`)
    this.name = 'DeliveryTrouble'
  }
}

/** The number that a server answered, or a code such as `ECONNREFUSED`; never the words of the error. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('responseCode' in error && typeof error.responseCode === 'number') return String(error.responseCode)
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? error.name : codeOf(error.cause)
}
