import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from './at'
import { type Atoms, atomsOf, groupRows } from './atoms'
import { guard } from './guard'
import { seededRandom } from './seeded-random'

const random = seededRandom(1)

/** `cells`: people alike, with the group of each grouping they are in. */
type Alike = { people: number; groups: number[] }

function atoms(cells: Alike[], groupings: number[]): Atoms {
  return atomsOf(groupings.map((grouping) => cells.map(({ groups }) => at(groups, grouping))), cells.map(({ people }) => people))
}

const everyone = 0

test('professions that cross two sectors would give two people away; with six of them they do not', () => {
  const cells = (others: number) => [
    { people: 28, groups: [everyone, 0, 0] }, { people: others, groups: [everyone, 0, 2] },
    { people: 60, groups: [everyone, 1, 1] }, { people: 9, groups: [everyone, 1, 2] },
  ]
  expect(guard(atoms(cells(2), [0, 1]), random)).toEqual({ safe: true })
  expect(guard(atoms(cells(2), [0, 1, 2]), random)).toEqual({ safe: false, fewest: 2 })
  expect(guard(atoms(cells(6), [0, 1, 2]), random)).toEqual({ safe: true })
})

test('three people of an area who alone belong to another class are given away', () => {
  const cells = [{ people: 40, groups: [everyone, 0, 0] }, { people: 3, groups: [everyone, 0, 1] }, { people: 50, groups: [everyone, 1, 1] }]
  expect(guard(atoms(cells, [0, 1]), random)).toEqual({ safe: true })
  expect(guard(atoms(cells, [0, 1, 2]), random)).toEqual({ safe: false, fewest: 3 })
})

test('three harmless pairs of groups can be harmful together', () => {
  const cells = [[4, 0, 1, 1], [4, 1, 0, 1], [3, 0, 0, 0], [2, 1, 1, 0]].map(([people = 0, ...groups]) => ({ people, groups: [everyone, ...groups] }))
  expect(guard(atoms(cells, [0, 1]), random)).toEqual({ safe: true })
  expect(guard(atoms(cells, [0, 1, 2]), random)).toEqual({ safe: true })
  expect(guard(atoms(cells, [0, 1, 2, 3]), random)).toEqual({ safe: false, fewest: 2 })
})

test('four single people are found when only two large groups set against each other tell them apart', () => {
  const single = [[0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1]].map((groups) => ({ people: 1, groups: [everyone, ...groups] }))
  const many = [[0, 0, 0], [0, 0, 1], [1, 1, 0], [1, 1, 1]].map((groups) => ({ people: 7, groups: [everyone, ...groups] }))
  expect(guard(atoms([...single, ...many], [0, 1, 3]), random)).toEqual({ safe: true })
  expect(guard(atoms([...single, ...many], [0, 1, 2, 3]), random)).toEqual({ safe: false, fewest: 4 })
})

test('too many small groups to look through are refused', () => {
  const many = Array.from({ length: 1001 }, (_, group) => ({ people: 1, groups: [everyone, group] }))
  expect(guard(atoms(many, [0, 1]), random)).toEqual({ safe: false, fewest: null })
})

/** Up to nine kinds of people in up to three groupings, everyone being the first. */
const anyKinds = fc.integer({ min: 1, max: 3 }).chain((more) =>
  fc.array(fc.record({
    people: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 })),
    groups: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: more, maxLength: more }),
  }), { minLength: 2, maxLength: 9 }))

/** The kinds of people that three or four groupings into two can make, each with nobody, one person or many. */
const yesNoKinds = fc.constantFrom(3, 4).chain((bits) => fc.array(fc.constantFrom(0, 1, 1, 7), { minLength: 2 ** bits, maxLength: 2 ** bits })
  .map((sizes) => sizes.map((people, kind) => ({ people, groups: Array.from({ length: bits }, (_, bit) => (kind >> bit) % 2) })))
  .map((kinds) => kinds.filter(({ people }) => people > 0).slice(0, 10))
  .filter((kinds) => kinds.length > 1))

const aSmallSet = fc.oneof(anyKinds, yesNoKinds).map((kinds) =>
  atoms(kinds.map(({ people, groups }) => ({ people, groups: [everyone, ...groups] })), [0, ...(kinds[0]?.groups ?? []).map((_, index) => index + 1)]))

test('agrees with trying every signed combination in exact arithmetic', () => {
  fc.assert(fc.property(aSmallSet, fc.nat(), (set, seed) => {
    const fewest = fewestByTrying(set, groupRows(set), () => true)
    expect(guard(set, seededRandom(seed))).toEqual(fewest === null ? { safe: true } : { safe: false, fewest })
  }), { numRuns: 1500 })
})

/** The guard with a fault planted: what it would find, by trying. */
const faults: Record<string, (set: Atoms) => number | null> = {
  'without signs': (set) => fewestByTrying(set, groupRows(set), (vector) => vector.every((entry) => entry >= 0)),
  'with ones and twos only': (set) => fewestByTrying(set, groupRows(set), (vector) => vector.filter((entry) => entry !== 0).length <= 2),
  'without threes': (set) => fewestByTrying(set, groupRows(set), (vector) => vector.filter((entry) => entry !== 0).length !== 3),
  'without fours': (set) => fewestByTrying(set, groupRows(set), (vector) => vector.filter((entry) => entry !== 0).length <= 3),
  'with one grouping forgotten': (set) => fewestByTrying(set, groupRows({ ...set, groupsOf: set.groupsOf.slice(0, -1) }), () => true),
}

test.each(Object.entries(faults))('a guard %s would be noticed', (_name, faulty) => {
  const sets = fc.sample(aSmallSet, { numRuns: 1500, seed: 5 })
  const noticed = sets.filter((set) => {
    const found = guard(set, random)
    return faulty(set) !== (found.safe ? null : found.fewest)
  })
  expect(noticed.length).toBeGreaterThan(0)
})

/** People touched by the smallest vector of -1, 0, 1 that is a combination of the rows and touches fewer than five. */
function fewestByTrying({ people }: Atoms, rows: number[][], isAllowed: (vector: number[]) => boolean): number | null {
  let fewest: number | null = null
  const basis = echelon(rows.map((row) => row.map(BigInt)))
  const extend = (vector: number[], touched: number): void => {
    if (touched >= 5) return
    if (vector.length === people.length) {
      const counts = touched > 0 && touched < (fewest ?? 5) && isAllowed(vector)
      if (counts && isIn(basis, vector.map(BigInt))) fewest = touched
      return
    }
    for (const entry of [0, 1, -1]) extend([...vector, entry], touched + (entry === 0 ? 0 : at(people, vector.length)))
  }
  extend([], 0)
  return fewest
}

/** Rows in echelon form, without fractions. */
function echelon(rows: bigint[][]): bigint[][] {
  const basis: bigint[][] = []
  for (const row of rows) {
    const rest = remainder(basis, row)
    if (rest.some((entry) => entry !== 0n)) basis.push(rest)
  }
  return basis
}

function isIn(basis: bigint[][], vector: bigint[]): boolean {
  return remainder(basis, vector).every((entry) => entry === 0n)
}

function remainder(basis: bigint[][], vector: bigint[]): bigint[] {
  return basis.reduce((rest, row) => {
    const lead = row.findIndex((entry) => entry !== 0n)
    const [factor = 0n, by = 0n] = [row[lead], rest[lead]]
    return by === 0n ? rest : rest.map((entry, index) => entry * factor - (row[index] ?? 0n) * by)
  }, vector)
}
