import { at } from './at'
import { type Atoms, groupRows } from './atoms'
import { confirmer } from './confirm-combination'
import { drawPrime, orthogonalVector } from './modular'
import { GUARD_K } from './parameters'
import type { Random } from './seeded-random'

/** More small atoms than can be searched through in a moment: refused unsearched. */
const MOST_SMALL_ATOMS = 1000
const SHIFT = 2 ** 26

/** `fewest`: people in the smallest set that can be told apart. */
export type GuardFinding = { safe: true } | { safe: false; fewest: number | null }

/**
 * Whether adding and subtracting the figures of all groups can tell apart a set of fewer than five people.
 *
 * Looks for a vector of -1, 0, 1 over atoms, touching fewer than five people in all, in the row space of the matrix
 * "group × atom". Such a vector has product 0 with a random vector orthogonal to the rows, so sums of a few numbers are
 * compared instead of solving anything; what coincides is confirmed with other primes.
 */
export function guard(atoms: Atoms, random: Random): GuardFinding {
  const small = [...atoms.people.keys()].filter((atom) => at(atoms.people, atom) < GUARD_K)
  if (small.length > MOST_SMALL_ATOMS) return { safe: false, fewest: null }
  const rows = groupRows(atoms)
  const search = new Search(atoms, { rows, small, random })
  const fewest = search.run()
  return fewest === null ? { safe: true } : { safe: false, fewest }
}

type Signed = { value: [number, number]; atoms: number[] }

class Search {
  private readonly keys: ReturnType<typeof keysModulo>
  private readonly isCombination: (atoms: readonly number[]) => boolean
  private readonly singles: Signed[]
  private readonly byKey = new Map<number, number[]>()
  private fewest: number | null = null

  constructor(private readonly atoms: Atoms, { rows, small, random }: { rows: number[][]; small: number[]; random: Random }) {
    const columns = atoms.people.length
    const primes: [number, number] = [drawPrime(random), drawPrime(random)]
    const [first, second] = [at(primes, 0), at(primes, 1)].map((prime) => orthogonalVector(rows, columns, { prime, random }))
    this.keys = keysModulo(primes)
    this.isCombination = confirmer(rows, columns, random)
    this.singles = small.map((atom) => ({ value: [at(first ?? [], atom), at(second ?? [], atom)], atoms: [atom] }))
    for (const { value, atoms: [atom] } of this.singles) push(this.byKey, this.keys.upToSign(value), atom ?? -1)
  }

  run(): number | null {
    this.ones()
    this.twos()
    this.threes()
    this.fours()
    return this.fewest
  }

  private ones(): void {
    for (const { value, atoms } of this.singles) if (this.keys.upToSign(value) === 0) this.hit(atoms)
  }

  private twos(): void {
    for (const alike of this.byKey.values()) {
      for (const [index, a] of alike.entries()) for (const b of alike.slice(index + 1)) this.hit([a, b])
    }
  }

  /** A pair and a third atom with the pair's value. */
  private threes(): void {
    for (const pair of this.pairs(GUARD_K - 2)) {
      for (const third of this.byKey.get(this.keys.upToSign(pair.value)) ?? []) {
        if (third > at(pair.atoms, 1)) this.hit([...pair.atoms, third])
      }
    }
  }

  /** Two pairs of single people with the same value. Keys are sorted first: a table of a million pairs would be slow. */
  private fours(): void {
    const keys: number[] = []
    for (const pair of this.pairs(2)) keys.push(this.keys.upToSign(pair.value))
    const repeated = new Set<number>()
    const sorted = Float64Array.from(keys).sort()
    for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) repeated.add(at(sorted, index))
    if (repeated.size === 0) return
    const seen = new Map<number, number[][]>()
    for (const { value, atoms } of this.pairs(2)) {
      const key = this.keys.upToSign(value)
      if (!repeated.has(key)) continue
      for (const other of seen.get(key) ?? []) if (!other.some((atom) => atoms.includes(atom))) this.hit([...other, ...atoms])
      push(seen, key, atoms)
    }
  }

  /** Sums and differences of two atoms of at most `people` people together. */
  private *pairs(people: number): Generator<Signed> {
    const singles = this.singles.filter(({ atoms: [atom] }) => this.peopleIn([atom ?? -1]) < people)
    for (const [index, a] of singles.entries()) {
      for (let other = index + 1; other < singles.length; other += 1) {
        const b = at(singles, other)
        const atoms = [at(a.atoms, 0), at(b.atoms, 0)]
        if (this.peopleIn(atoms) > people) continue
        yield { value: this.keys.plus(a.value, b.value), atoms }
        yield { value: this.keys.minus(a.value, b.value), atoms }
      }
    }
  }

  private hit(atoms: readonly number[]): void {
    const people = this.peopleIn(atoms)
    if (people >= (this.fewest ?? GUARD_K)) return
    if (this.isCombination(atoms)) this.fewest = people
  }

  private peopleIn(atoms: readonly number[]): number {
    return atoms.reduce((people, atom) => people + at(this.atoms.people, atom), 0)
  }
}

/** Arithmetic on pairs of residues, and one number for a pair that is the same for its negative. */
function keysModulo([p, q]: [number, number]) {
  const key = (a: number, b: number) => a * SHIFT + b
  return {
    upToSign: ([a, b]: [number, number]) => Math.min(key(a, b), key((p - a) % p, (q - b) % q)),
    plus: (x: [number, number], y: [number, number]): [number, number] => [(x[0] + y[0]) % p, (x[1] + y[1]) % q],
    minus: (x: [number, number], y: [number, number]): [number, number] => [(x[0] - y[0] + p) % p, (x[1] - y[1] + q) % q],
  }
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
