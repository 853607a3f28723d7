import { helsinkiMoment, timesShown } from '@/lib/clock/helsinki-moment'
import { Day } from '@/lib/vocabulary/day'

/** Days and times as the form has them; those of signing up may be empty. */
export type FormTimes = Record<'day' | 'starts' | 'ends' | 'signUpOpensDay' | 'signUpOpensTime' | 'signUpClosesDay' | 'signUpClosesTime', string>

type Moments = { startsAt: Date; endsAt: Date; signUpOpensAt: Date | null; signUpClosesAt: Date | null }
type TimeProblem = { field: keyof FormTimes; message: 'missing' | 'no-such-time' | 'ends-before-start' | 'closes-before-opening' | 'closes-after-start' }

/** The moments that are meant, and what is wrong with them. Where something is, the moments mean nothing. */
export function momentsOf(times: FormTimes): { moments: Moments; problems: TimeProblem[] } {
  const { day, starts, ends, signUpOpensDay, signUpOpensTime, signUpClosesDay, signUpClosesTime } = times
  const problems = [...unreadable(times)]
  const startsAt = momentOf(day, starts)
  const endsAt = momentOf(day, ends)
  const signUpOpensAt = signUpOpensDay === '' ? null : momentOf(signUpOpensDay, signUpOpensTime)
  const signUpClosesAt = signUpClosesDay === '' ? null : momentOf(signUpClosesDay, signUpClosesTime)
  if (problems.length === 0) {
    if (endsAt <= startsAt) problems.push({ field: 'ends', message: 'ends-before-start' })
    if (signUpOpensAt && signUpClosesAt && signUpClosesAt <= signUpOpensAt) problems.push({ field: 'signUpClosesDay', message: 'closes-before-opening' })
    if (signUpClosesAt && signUpClosesAt > startsAt) problems.push({ field: 'signUpClosesDay', message: 'closes-after-start' })
  }
  return { moments: { startsAt, endsAt, signUpOpensAt, signUpClosesAt }, problems }
}

/** Times that no clock shows, and a period of signing up that is there by half. */
function unreadable(times: FormTimes): TimeProblem[] {
  const period = ['signUpOpensDay', 'signUpOpensTime', 'signUpClosesDay', 'signUpClosesTime'] as const
  const missing = period.every((field) => times[field] === '') ? [] : period.filter((field) => times[field] === '')
  const pairs = [['day', 'starts'], ['day', 'ends'], ['signUpOpensDay', 'signUpOpensTime'], ['signUpClosesDay', 'signUpClosesTime']] as const
  return [
    ...missing.map((field) => ({ field, message: 'missing' as const })),
    ...pairs.filter(([day, time]) => clockShows(times[day], times[time]) === 0).map(([, field]) => ({ field, message: 'no-such-time' as const })),
  ]
}

/** How often clocks show that time on that day; `null` while either is not filled in. */
export function clockShows(day: string, time: string): 0 | 1 | 2 | null {
  const known = Day.safeParse(day)
  return known.success && /^\d\d:\d\d$/.test(time) ? timesShown(known.data, time) : null
}

function momentOf(day: string, time: string): Date {
  return helsinkiMoment(Day.parse(day), time === '' ? '00:00' : time)
}
