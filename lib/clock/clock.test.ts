import { expect, test } from 'vitest'
import { calendarFrom, clockFrom, helsinkiDay } from './clock'

test.each([
  ['2026-11-24T21:59:59Z', '2026-11-24'],
  ['2026-11-24T22:00:00Z', '2026-11-25'],
  ['2022-10-29T20:59:59Z', '2022-10-29'],
  ['2022-10-29T21:00:00Z', '2022-10-30'],
])('at %s it is %s in Helsinki', (moment, day) => {
  expect(helsinkiDay(new Date(moment))).toBe(day)
})

test('a clock that was set runs on', () => {
  let now = new Date('2026-01-01T00:00:00Z')
  const clock = clockFrom(new Date('2022-10-04T09:00:00Z'), () => now)
  now = new Date('2026-01-01T00:00:05Z')
  expect(clock().toISOString()).toBe('2022-10-04T09:00:05.000Z')
})

test('the day turns with the minute of midnight in Helsinki, and back with a clock that is put back', () => {
  let now = new Date('2026-11-24T21:59:59.999Z')
  const today = calendarFrom(() => now)
  expect(today()).toBe('2026-11-24')
  now = new Date('2026-11-24T22:00:00Z')
  expect(today()).toBe('2026-11-25')
  now = new Date('2026-11-24T22:00:59Z')
  expect(today()).toBe('2026-11-25')
  now = new Date('2026-11-24T21:59:00Z')
  expect(today()).toBe('2026-11-24')
})
