import { helsinkiDay } from '@/lib/clock/clock'
import { helsinkiMoment } from '@/lib/clock/helsinki-moment'
import { addDays, type Day } from '@/lib/vocabulary/day'

/** Days after the event on which people's data is deleted. */
export const KEPT_DAYS = 30

type Times = { startsAt: Date; endsAt: Date }

/** Everybody is reminded from nine in the morning of the day before; after the start no more. */
export function isReminderDue({ startsAt }: Times, now: Date): boolean {
  return now >= helsinkiMoment(addDays(helsinkiDay(startsAt), -1), '09:00') && now < startsAt
}

/** The door is closed for good, and people are thanked, at nine in the morning after: a tablet may come home without a connection. */
export function isEndDue({ endsAt }: Times, now: Date): boolean {
  return now >= helsinkiMoment(addDays(helsinkiDay(endsAt), 1), '09:00')
}

/** The last day of a workshop whose needs are deleted today, and of one whose people are. */
export function retentionDays(today: Day): { needs: Day; people: Day } {
  return { needs: addDays(today, -1), people: addDays(today, -KEPT_DAYS) }
}
