import { expect, test } from 'vitest'
import { formatTime, formatTimeInTable, formatTimeRange } from './times'

const five = new Date('2022-10-04T17:00:00+03:00')
const halfPastSeven = new Date('2022-10-04T19:30:00+03:00')

test('a time in a text', () => {
  expect(formatTime(five, 'fi')).toBe('klo\u00A017.00')
  expect(formatTime(five, 'sv')).toBe('kl.\u00A017.00')
  expect(formatTime(five, 'en')).toBe('17:00')
})

test('a range of times', () => {
  expect(formatTimeRange(five, halfPastSeven, 'fi-selko')).toBe('klo\u00A017–19.30')
  expect(formatTimeRange(five, halfPastSeven, 'sv')).toBe('kl.\u00A017–19.30')
  expect(formatTimeRange(five, halfPastSeven, 'en')).toBe('17:00–19:30')
})

test('it is Helsinki that counts, on both sides of the change of clocks', () => {
  expect(formatTimeInTable(new Date('2022-10-29T21:30:00Z'), 'fi')).toBe('0.30')
  expect(formatTimeInTable(new Date('2022-10-30T21:30:00Z'), 'fi')).toBe('23.30')
})
