export type FaultCode = 'not-found' | 'not-signed-in' | 'forbidden' | 'conflict'

/** Something the caller cannot mend. Its message is for the log, never for a person. */
export class Fault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string) {
    super(message)
    this.name = 'Fault'
    this.code = code
  }
}
