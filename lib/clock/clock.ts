import { Day } from '@/lib/vocabulary/day'

/** Tells the present moment. Cores never ask it; they are told the day. */
export type Clock = () => Date

/** A clock that shows `start` when it is made and runs on from there. */
export function clockFrom(start: Date, real: Clock): Clock {
  const ahead = start.getTime() - real().getTime()
  return () => new Date(real().getTime() + ahead)
}

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' })

/** The calendar day in Helsinki at that moment. */
export function helsinkiDay(moment: Date): Day {
  return Day.parse(helsinki.format(moment))
}

/** Tells the day in Helsinki by a clock. Each request asks, and days begin on a full minute: it is worked out once for each. */
export function calendarFrom(clock: Clock): () => Day {
  let latest: { minute: number; day: Day } | null = null
  return () => {
    const moment = clock()
    const minute = Math.floor(moment.getTime() / 60_000)
    if (latest?.minute !== minute) latest = { minute, day: helsinkiDay(moment) }
    return latest.day
  }
}
