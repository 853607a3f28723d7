/** What is written down of one act. `detail` holds numbers and short words, never answers. */
export type AuditEntry = {
  /** ISO moment, UTC. */
  at: string
  /** The official's subject, or `system` for the worker. */
  actor: string
  roles: string[]
  action: string
  subject: string
  detail: Record<string, string | number>
}

export type AuditLine = AuditEntry & { number: number; previousHash: string; hash: string }

/** Before the first line. */
export const NO_HASH = '0'.repeat(64)

/** The text whose SHA-256 is the hash of a line: everything in it and the hash before, in a fixed order. */
export function hashedText({ at, actor, roles, action, subject, detail }: AuditEntry, place: { number: number; previousHash: string }): string {
  const sortedDetail = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([place.number, place.previousHash, at, actor, roles, action, subject, sortedDetail])
}

export type ChainBreak = { number: number; problem: 'hash' | 'link' | 'number' }

/** The first line that does not fit the chain; `null` when all do. `digest` gives SHA-256 in hexadecimal. */
export function firstBreak(lines: Iterable<AuditLine>, digest: (text: string) => string): ChainBreak | null {
  let previousHash = NO_HASH
  let number = 1
  for (const line of lines) {
    if (line.number !== number) return { number, problem: 'number' }
    if (line.previousHash !== previousHash) return { number, problem: 'link' }
    if (digest(hashedText(line, line)) !== line.hash) return { number, problem: 'hash' }
    previousHash = line.hash
    number += 1
  }
  return null
}
