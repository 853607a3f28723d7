import type { Workshop } from './workshop'

/** How many signed up for a workshop and how many came, on site and remotely. `null` where it was not recorded. */
export type Attendance = { signedUp: number | null; attended: number | null }

/** A workshop with its attendance, for officials. */
export type AttendedWorkshop = Pick<Workshop, 'slug' | 'title' | 'municipality' | 'startsAt' | 'endsAt' | 'cancelledAt'> & Attendance

/** Both numbers over several workshops; each is `null` when it was recorded of none. */
export function attendanceInAll(workshops: readonly Attendance[]): Attendance {
  return { signedUp: sumOf(workshops.map(({ signedUp }) => signedUp)), attended: sumOf(workshops.map(({ attended }) => attended)) }
}

/** How many of those who signed up came, in per cent; walk-ins can make it more than a hundred. `null` without both numbers. */
export function attendedRate({ signedUp, attended }: Attendance): number | null {
  return signedUp === null || attended === null || signedUp === 0 ? null : (attended / signedUp) * 100
}

/** Rounded to full tens, as the strategy tells its own figures: 246 are about 250. At least 10, as about nobody is no figure. */
export function aboutInTens(people: number): number {
  return Math.max(10, Math.round(people / 10) * 10)
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  const recorded = numbers.flatMap((number) => number ?? [])
  return recorded.length === 0 ? null : recorded.reduce((all, number) => all + number, 0)
}
