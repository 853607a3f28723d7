import { expect, test } from 'vitest'
import { formatMean, formatNumber, formatPercent } from './numbers'

test('thousands and decimals', () => {
  expect(formatNumber(70521, 'fi')).toBe('70\u00A0521')
  expect(formatNumber(70521, 'sv')).toBe('70\u00A0521')
  expect(formatNumber(70521, 'en')).toBe('70,521')
  expect(formatNumber(2063, 'fi-selko')).toBe('2\u00A0063')
  expect(formatNumber(3.8, 'fi', 1)).toBe('3,8')
  expect(formatNumber(4, 'en', 1)).toBe('4.0')
})

test('per cent', () => {
  expect(formatPercent(42, 'fi')).toBe('42\u00A0%')
  expect(formatPercent(42.4, 'sv')).toBe('42\u00A0%')
  expect(formatPercent(42, 'en')).toBe('42%')
})

test('a mean says how many people it rests on', () => {
  expect(formatMean({ mean: 3.8, steps: 5, n: 120 }, 'fi').replaceAll('\u00A0', ' ')).toBe('3,8 / 5 (n = 120)')
  expect(formatMean({ mean: 3.8, steps: 5, n: 1200 }, 'en').replaceAll('\u00A0', ' ')).toBe('3.8 / 5 (n = 1,200)')
})
