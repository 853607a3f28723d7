import { expect, test } from 'vitest'
import { Day } from '@/lib/vocabulary/day'
import { formatDate, formatDateRange, formatLongDate, formatMonth, formatWeekday } from './dates'

const day = (text: string) => Day.parse(text)
const fourth = day('2022-10-04')

test('a day has no leading zeros, and its month in words in English', () => {
  expect(formatDate(fourth, 'fi')).toBe('4.10.2022')
  expect(formatDate(fourth, 'fi-selko')).toBe('4.10.2022')
  expect(formatDate(fourth, 'sv')).toBe('4.10.2022')
  expect(formatDate(fourth, 'en')).toBe('4 October 2022')
})

test('a long date', () => {
  expect(formatLongDate(fourth, 'fi')).toBe('4. lokakuuta 2022')
  expect(formatLongDate(fourth, 'sv')).toBe('den 4 oktober 2022')
  expect(formatLongDate(fourth, 'en')).toBe('Tuesday 4 October 2022')
  expect(formatWeekday(fourth, 'fi')).toBe('tiistai 4.10.2022')
  expect(formatWeekday(fourth, 'sv')).toBe('tisdag 4.10.2022')
})


test.each([
  { from: '2022-10-04', to: '2022-10-14', fi: '4.–14.10.2022', sv: '4–14.10.2022', en: '4–14 October 2022' },
  { from: '2022-01-17', to: '2022-02-06', fi: '17.1.–6.2.2022', sv: '17.1–6.2.2022', en: '17 January – 6 February 2022' },
  { from: '2022-12-17', to: '2023-01-06', fi: '17.12.2022–6.1.2023', sv: '17.12.2022–6.1.2023', en: '17 December 2022 – 6 January 2023' },
  { from: '2022-10-04', to: '2022-10-04', fi: '4.10.2022', sv: '4.10.2022', en: '4 October 2022' },
])('from $from to $to the common part is said once', ({ from, to, fi, sv, en }) => {
  expect(formatDateRange(day(from), day(to), 'fi')).toBe(fi)
  expect(formatDateRange(day(from), day(to), 'fi-selko')).toBe(fi)
  expect(formatDateRange(day(from), day(to), 'sv')).toBe(sv)
  expect(formatDateRange(day(from), day(to), 'en')).toBe(en)
})

test('a month comes without a day', () => {
  expect(formatMonth(day('2022-12-31'), 'fi')).toBe('joulukuu 2022')
  expect(formatMonth(day('2022-12-31'), 'en')).toBe('December 2022')
})
