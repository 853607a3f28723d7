import { addDays, Day } from '@/lib/vocabulary/day'

/** So long before the end she is asked whether she would stay. */
const ASKED_DAYS_BEFORE = 30

/** The last day for which saying yes on that day holds: twelve months on, and no day more. */
export function keptUntilFrom(yes: Day): Day {
  const year = Number(yes.slice(0, 4)) + 1
  const monthAndDay = yes.slice(4)
  // There is no 29 February in the year after one.
  return Day.parse(`${String(year)}${monthAndDay === '-02-29' ? '-02-28' : monthAndDay}`)
}

/** On that day everybody is asked who is kept until this one or less, and has not been asked. */
export function askedAboutUpTo(today: Day): Day {
  return addDays(today, ASKED_DAYS_BEFORE)
}
