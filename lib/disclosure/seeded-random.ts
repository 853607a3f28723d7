/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** Mulberry32 (T. Ettinger): the same numbers for the same seed, so that a release can be made again. Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` of the elements, each as likely as the others, in random order. */
export function drawn<Element>(elements: readonly Element[], count: number, random: Random): Element[] {
  const keyed = elements.map((element) => ({ element, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).slice(0, count).map(({ element }) => element)
}
