import { createHash } from 'node:crypto'

/** Numbers from 0 to below 1, the same every time for the same key. */
export type Random = () => number

/** A small generator (splitmix32) started by a hash of the key: for made-up demo answers, nothing else. */
export function randomFrom(key: string): Random {
  let state = createHash('sha256').update(key).digest().readUInt32LE(0)
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** One of `values`, the heavier the likelier. */
export function weighted<Value>(values: readonly Value[], weights: readonly number[], random: Random): Value {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, value] of values.entries()) {
    left -= weights[index] ?? 0
    if (left < 0) return value
  }
  const last = values.at(-1)
  if (last === undefined) throw new Error('nothing to choose from')
  return last
}
