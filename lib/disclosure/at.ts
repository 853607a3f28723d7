/** The element that must be there; a gap is a bug, and never a silent 0 in a count of people. */
export function at<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index]
  if (element === undefined) throw new Error(`nothing at ${String(index)} of ${String(list.length)}`)
  return element
}

export function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
