import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditEntry, type AuditLine, firstBreak, hashedText, NO_HASH } from './line'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

const anEntry = fc.record<AuditEntry>({
  at: fc.constant('2026-11-24T08:00:00.000Z'),
  actor: fc.string(),
  roles: fc.array(fc.string(), { maxLength: 3 }),
  action: fc.string(),
  subject: fc.string(),
  detail: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()), { maxKeys: 3 }),
})

function chain(entries: AuditEntry[]): AuditLine[] {
  const lines: AuditLine[] = []
  for (const entry of entries) {
    const place = { number: lines.length + 1, previousHash: lines.at(-1)?.hash ?? NO_HASH }
    lines.push({ ...entry, ...place, hash: digest(hashedText(entry, place)) })
  }
  return lines
}

test('a chain as it was written holds', () => {
  fc.assert(fc.property(fc.array(anEntry, { maxLength: 20 }), (entries) => {
    expect(firstBreak(chain(entries), digest)).toBeNull()
  }))
})

test('a line changed, taken out or moved breaks it', () => {
  fc.assert(fc.property(fc.array(anEntry, { minLength: 3, maxLength: 12 }), fc.nat(), (entries, seed) => {
    const lines = chain(entries)
    const at = seed % (lines.length - 1)
    const changed = lines.map((line, index) => (index === at ? { ...line, subject: `${line.subject}!` } : line))
    expect(firstBreak(changed, digest)).toEqual({ number: at + 1, problem: 'hash' })
    expect(firstBreak(lines.filter((_, index) => index !== at), digest)).not.toBeNull()
    expect(firstBreak([...lines].reverse(), digest)).not.toBeNull()
  }))
})
