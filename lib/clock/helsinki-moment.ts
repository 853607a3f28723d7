import { DateTime } from 'luxon'
import type { Day } from '@/lib/vocabulary/day'
import { helsinkiDay } from './clock'

/**
 * The moment at which it is that time in Helsinki on that day; `time` as `17:00`. When clocks go forward an hour that is
 * missing is the one after it, and when they go back the first of two equal hours is meant.
 */
export function helsinkiMoment(day: Day, time: string): Date {
  const moment = DateTime.fromISO(`${day}T${time}`, { zone: 'Europe/Helsinki' })
  if (!moment.isValid) throw new Error(`no moment ${day} ${time}`)
  return new Date(Math.min(...moment.getPossibleOffsets().map((possible) => possible.toMillis())))
}

/** What clocks show in Helsinki at that moment, to the minute: `helsinkiMoment` the other way round. */
export function helsinkiClock(moment: Date): { day: Day; time: string } {
  return { day: helsinkiDay(moment), time: DateTime.fromJSDate(moment, { zone: 'Europe/Helsinki' }).toFormat('HH:mm') }
}

/** How often clocks show that time on that day: not at all within the hour they are put forward, twice within the one they are put back. */
export function timesShown(day: Day, time: string): 0 | 1 | 2 {
  const moment = helsinkiMoment(day, time)
  if (helsinkiClock(moment).time !== time) return 0
  return helsinkiClock(new Date(moment.getTime() + 3_600_000)).time === time ? 2 : 1
}
