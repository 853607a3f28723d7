import { at } from './at'
import { drawPrime, orthogonalVector } from './modular'
import type { Random } from './seeded-random'

/**
 * Tells whether the columns given, with some choice of signs, are a combination of the rows. Uses primes of its own,
 * drawn when first needed: two numbers that coincide by chance do not coincide again.
 */
export function confirmer(rows: number[][], columns: number, random: Random): (chosen: readonly number[]) => boolean {
  let tests: { prime: number; vector: Float64Array }[] | null = null
  return (chosen) => {
    tests ??= [0, 1].map(() => {
      const prime = drawPrime(random)
      return { prime, vector: orthogonalVector(rows, columns, { prime, random }) }
    })
    const zero = (signs: readonly number[]) => (tests ?? []).every(({ prime, vector }) => product(chosen, signs, vector) % prime === 0)
    return signings(chosen.length).some(zero)
  }
}

/** All choices of signs for so many columns, the first always positive: a vector tells as much as its negative. */
function signings(length: number): number[][] {
  return Array.from({ length: 2 ** (length - 1) }, (_, bits) =>
    Array.from({ length }, (_sign, index) => (index > 0 && (bits >> (index - 1)) % 2 === 1 ? -1 : 1)))
}

function product(chosen: readonly number[], signs: readonly number[], vector: Float64Array): number {
  return chosen.reduce((total, column, index) => total + at(signs, index) * at(vector, column), 0)
}
