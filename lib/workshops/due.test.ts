import { expect, test } from 'vitest'
import { Day } from '@/lib/vocabulary/day'
import { isEndDue, isReminderDue, retentionDays } from './due'

const evening = { startsAt: new Date('2026-10-25T15:00:00Z'), endsAt: new Date('2026-10-25T17:00:00Z') }

test.each([
  // Clocks go back on the night before this workshop, and forward on the night before the other.
  ['2026-10-24T05:59:59Z', false], ['2026-10-24T06:00:00Z', true], ['2026-10-25T14:59:59Z', true], ['2026-10-25T15:00:00Z', false],
])('at %s, reminding is due: %s', (now, due) => {
  expect(isReminderDue(evening, new Date(now))).toBe(due)
})

test('the morning before and after is nine o’clock also over a change of clocks', () => {
  const spring = { startsAt: new Date('2027-03-28T14:00:00Z'), endsAt: new Date('2027-03-28T16:00:00Z') }
  expect([isReminderDue(spring, new Date('2027-03-27T06:59:00Z')), isReminderDue(spring, new Date('2027-03-27T07:00:00Z'))]).toEqual([false, true])
  expect([isEndDue(spring, new Date('2027-03-29T05:59:00Z')), isEndDue(spring, new Date('2027-03-29T06:00:00Z'))]).toEqual([false, true])
})

test('needs are deleted the day after, people thirty days after', () => {
  expect(retentionDays(Day.parse('2026-12-31'))).toEqual({ needs: '2026-12-30', people: '2026-12-01' })
})
