import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { linkToken, readLinkToken } from './link-token'

beforeAll(() => { process.env['AUTH_SECRET'] = 'a secret of at least thirty-two characters' })

test('a link opens what it was made for, whatever that is', () => {
  fc.assert(fc.property(fc.uuid(), (id) => { expect(readLinkToken('sign-up', linkToken('sign-up', id))).toBe(id) }))
})

test('a link with one character changed opens nothing, and neither does one made for another purpose', () => {
  fc.assert(fc.property(fc.uuid(), fc.nat(42), fc.constantFrom('A', 'B', 'x', 'z', '0', '9', '-', '_'), (id, at, character) => {
    const token = linkToken('sign-up', id)
    const changed = token.slice(0, at) + character + token.slice(at + 1)
    expect(readLinkToken('sign-up', changed)).toBe(changed === token ? id : null)
    expect(readLinkToken('co-developer', token)).toBeNull()
  }))
})

test.each(['', 'abc', 'x'.repeat(43), 'x'.repeat(2_000_000), 'ä'.repeat(43)])('what is no link opens nothing', (token) => {
  expect(readLinkToken('sign-up', token)).toBeNull()
})
