import { z } from 'zod'

/** A calendar day in Helsinki, as `2022-10-04`. Days compare as strings. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + count)
  return Day.parse(moment.toISOString().slice(0, 10))
}
