import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toOneDecimal, toPercent } from './rounding'

test('halves are rounded upwards, as by hand', () => {
  expect([0.145, 0.125, 0.005, 0.285, 0.575].map(toPercent)).toEqual([15, 13, 1, 29, 58])
  expect([1.25, 2.35, 1.45, 3.275].map(toOneDecimal)).toEqual([1.3, 2.4, 1.5, 3.3])
})

test('thirds need not add up to a hundred', () => {
  expect(toPercent(1 / 3)).toBe(33)
  expect(toPercent(2 / 3)).toBe(67)
})

test('what is said lies within half a per cent of what was counted', () => {
  fc.assert(fc.property(fc.nat(500), fc.nat(500), (part, others) => {
    const share = part / Math.max(part + others, 1)
    expect(Math.abs(toPercent(share) - 100 * share)).toBeLessThanOrEqual(0.5 + 1e-9)
  }))
})
