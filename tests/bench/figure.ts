/** One line of the table: what was measured beside what it is compared with, both in this run. */
export type Figure = {
  what: string
  measured: string
  /** What the figure is compared with, and what that measured. */
  reference: string
  limit: string
  /** `null` where no limit is set. */
  isMet: boolean | null
}

/** The middle value; of an even number of them, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new Error('no values')
  return (lower + upper) / 2
}

/** Does two things in turn, so that whatever else the machine is doing meets both alike. */
export async function inTurn<Value>(times: number, { ours, reference }: { ours: () => Promise<Value>; reference: () => Promise<Value> }): Promise<{ ours: Value[]; reference: Value[] }> {
  const results: { ours: Value[]; reference: Value[] } = { ours: [], reference: [] }
  for (let time = 0; time < times; time += 1) {
    results.reference.push(await reference())
    results.ours.push(await ours())
  }
  return results
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`
}

export function thousands(count: number): string {
  return Math.round(count).toLocaleString('en').replaceAll(',', ' ')
}
