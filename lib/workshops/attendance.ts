/** How many came to one workshop, for officials. `null` where it was not recorded. */
export type Attendance = { signedUp: number | null; attended: number | null }

/** All who came, of the workshops where it was recorded; `null` when it was recorded of none. */
export function attendedInAll(workshops: readonly Pick<Attendance, 'attended'>[]): number | null {
  const recorded = workshops.flatMap(({ attended }) => attended ?? [])
  return recorded.length === 0 ? null : recorded.reduce((all, attended) => all + attended, 0)
}

/** Rounded to full tens, as the strategy tells its own figures: 246 are about 250. At least 10, as about nobody is no figure. */
export function aboutInTens(people: number): number {
  return Math.max(10, Math.round(people / 10) * 10)
}
