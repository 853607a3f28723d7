import { at } from './at'
import type { Random } from './seeded-random'

/** Products of two residues stay below 2^52, so plain numbers are exact. */
const PRIME_LIMIT = 2 ** 26

/** The largest primes below 2^26: enough to draw from, so that no set of answers is unlucky twice. */
const PRIMES = largestPrimesBelow(PRIME_LIMIT, 64)

export function drawPrime(random: Random): number {
  return at(PRIMES, Math.floor(random() * PRIMES.length))
}

/**
 * A random vector, modulo `prime`, orthogonal to every row. Whatever is a combination of the rows has product 0 with
 * it; anything else has product 0 with probability 1 / prime.
 */
export function orthogonalVector(rows: readonly (readonly number[])[], columns: number, { prime, random }: { prime: number; random: Random }): Float64Array {
  const { reduced, pivots } = reduce(rows, prime)
  const isPivot = new Set(pivots)
  const vector = new Float64Array(columns)
  for (let column = 0; column < columns; column += 1) {
    if (!isPivot.has(column)) vector[column] = Math.floor(random() * prime)
  }
  for (const [index, pivot] of pivots.entries()) {
    const row = at(reduced, index)
    let product = 0
    for (let column = 0; column < columns; column += 1) {
      if (!isPivot.has(column)) product = (product + at(row, column) * at(vector, column)) % prime
    }
    vector[pivot] = (prime - product) % prime
  }
  return vector
}

/** Reduced row echelon form; `pivots[i]` is the pivot column of row i. */
function reduce(rows: readonly (readonly number[])[], prime: number): { reduced: Float64Array[]; pivots: number[] } {
  const reduced: Float64Array[] = []
  const pivots: number[] = []
  for (const given of rows) {
    const row = Float64Array.from(given, (value) => ((value % prime) + prime) % prime)
    for (const [index, pivot] of pivots.entries()) subtract(row, at(reduced, index), { times: at(row, pivot), prime })
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const inverse = power(at(row, pivot), prime - 2, prime)
    for (let column = 0; column < row.length; column += 1) row[column] = (at(row, column) * inverse) % prime
    for (const earlier of reduced) subtract(earlier, row, { times: at(earlier, pivot), prime })
    reduced.push(row)
    pivots.push(pivot)
  }
  return { reduced, pivots }
}

function subtract(row: Float64Array, other: Float64Array, { times, prime }: { times: number; prime: number }): void {
  if (times === 0) return
  const factor = prime - times
  for (let column = 0; column < row.length; column += 1) {
    const value = at(other, column)
    if (value !== 0) row[column] = (at(row, column) + value * factor) % prime
  }
}

function power(base: number, exponent: number, prime: number): number {
  let result = 1
  let square = base % prime
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}

function largestPrimesBelow(limit: number, count: number): number[] {
  const primes: number[] = []
  for (let candidate = limit - 1; primes.length < count; candidate -= 2) if (isPrime(candidate)) primes.push(candidate)
  return primes
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) if (odd % divisor === 0) return false
  return true
}
