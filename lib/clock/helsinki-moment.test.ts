import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day } from '@/lib/vocabulary/day'
import { helsinkiClock, helsinkiMoment, timesShown } from './helsinki-moment'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const aMinute = fc.integer({ min: Date.parse('2020-01-01T00:00:00Z') / MINUTE, max: Date.parse('2040-01-01T00:00:00Z') / MINUTE }).map((minute) => new Date(minute * MINUTE))
/** An hour or two around the changes of the clocks, which a moment of any year hardly ever hits. */
const aMinuteOfChange = fc.tuple(fc.constantFrom('2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z'), fc.integer({ min: -120, max: 120 })).map(([change, minutes]) => new Date(Date.parse(change) + minutes * MINUTE))
const aMoment = fc.oneof(aMinute, aMinuteOfChange)

test('what the clock shows leads back to the moment, or within the doubled hour to the first of the two', () => {
  fc.assert(fc.property(aMoment, (moment) => {
    const { day, time } = helsinkiClock(moment)
    const back = helsinkiMoment(day, time)
    const isSecond = timesShown(day, time) === 2 && back < moment
    expect(moment.getTime() - back.getTime()).toBe(isSecond ? HOUR : 0)
  }))
})

test('no moment is at a time that the clock does not show', () => {
  fc.assert(fc.property(aMoment, (moment) => {
    const { day, time } = helsinkiClock(moment)
    expect(timesShown(day, time)).toBeGreaterThan(0)
  }))
})

test.each([
  ['2027-03-28', '02:59', 1], ['2027-03-28', '03:00', 0], ['2027-03-28', '03:30', 0], ['2027-03-28', '03:59', 0], ['2027-03-28', '04:00', 1],
  ['2026-10-25', '02:59', 1], ['2026-10-25', '03:00', 2], ['2026-10-25', '03:59', 2], ['2026-10-25', '04:00', 1], ['2026-11-24', '17:00', 1],
])('on %s clocks in Helsinki show %s so many times: %d', (day, time, shown) => {
  expect(timesShown(Day.parse(day), time)).toBe(shown)
})
