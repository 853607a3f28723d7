import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, Day } from '@/lib/vocabulary/day'
import { askedAboutUpTo, keptUntilFrom } from './keeping'

const day = (text: string) => Day.parse(text)
const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('2000-01-01'), count))
const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

test.each([
  { yes: '2026-11-24', until: '2027-11-24' },
  { yes: '2024-02-29', until: '2025-02-28' },
  { yes: '2027-03-01', until: '2028-03-01' },
  { yes: '2026-12-31', until: '2027-12-31' },
])('who says yes on $yes is kept until $until', ({ yes, until }) => {
  expect(keptUntilFrom(day(yes))).toBe(until)
})

test('who is kept until 24 November is asked on 25 October', () => {
  expect(askedAboutUpTo(day('2027-10-25'))).toBe('2027-11-24')
})

test('nobody is kept for more than twelve months, and everybody for all but a day of them', () => {
  fc.assert(fc.property(someDay, (yes) => {
    const days = daysBetween(yes, keptUntilFrom(yes))
    expect(days).toBeGreaterThanOrEqual(365)
    expect(days).toBeLessThanOrEqual(366)
  }))
})

test('who says yes later is never kept for less', () => {
  fc.assert(fc.property(someDay, fc.nat(800), (yes, later) => {
    expect(keptUntilFrom(addDays(yes, later)) >= keptUntilFrom(yes)).toBe(true)
  }))
})

test('nobody is asked on the day on which she has said yes', () => {
  fc.assert(fc.property(someDay, (yes) => {
    expect(keptUntilFrom(yes) > askedAboutUpTo(yes)).toBe(true)
  }))
})
