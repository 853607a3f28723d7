import { expect, test } from 'vitest'
import { Day } from '@/lib/vocabulary/day'
import { calendarFrom, clockFrom, helsinkiDay } from './clock'
import { helsinkiMoment } from './helsinki-moment'

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

test.each([
  ['2026-11-24', '17:00', '2026-11-24T15:00:00.000Z'],
  ['2026-07-01', '17:00', '2026-07-01T14:00:00.000Z'],
  // Clocks go back at four on 25 October 2026 and forward at three on 28 March 2027.
  ['2026-10-25', '02:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '04:30', '2026-10-25T02:30:00.000Z'],
  ['2027-03-28', '02:30', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
  ['2027-03-28', '04:30', '2027-03-28T01:30:00.000Z'],
])('on %s at %s in Helsinki it is %s', (day, time, moment) => {
  expect(helsinkiMoment(Day.parse(day), time).toISOString()).toBe(moment)
})
