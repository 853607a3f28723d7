import { expect, test } from 'vitest'
import { Day } from '@/lib/vocabulary/day'
import { lastDay, roundState } from './round'

const day = (text: string) => Day.parse(text)
const autumn = { opensOn: day('2022-10-04'), closesOn: day('2022-10-14'), closedOn: null, countedOn: null }

test.each([
  ['2022-10-03', 'upcoming'],
  ['2022-10-04', 'open'],
  ['2022-10-14', 'open'],
  ['2022-10-15', 'closed'],
])('on %s the round is %s', (today, state) => {
  expect(roundState(autumn, day(today))).toBe(state)
})

test('a round closed by a person is closed before its last day', () => {
  expect(roundState({ ...autumn, closedOn: day('2022-10-06') }, day('2022-10-06'))).toBe('closed')
})

test('a form without a last day stays open', () => {
  expect(roundState({ ...autumn, closesOn: null }, day('2030-01-01'))).toBe('open')
})

test.each([
  ['2022-10-14', null, '2022-10-14'],
  ['2022-10-14', '2022-10-06', '2022-10-06'],
  ['2022-10-14', '2022-10-17', '2022-10-14'],
  [null, '2022-10-17', '2022-10-17'],
  [null, null, null],
])('planned to end on %s and closed on %s, its last day is %s', (closesOn, closedOn, last) => {
  expect(lastDay({ closesOn: closesOn === null ? null : day(closesOn), closedOn: closedOn === null ? null : day(closedOn) })).toBe(last)
})
