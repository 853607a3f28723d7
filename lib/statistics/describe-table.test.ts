import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ProtectedGroup, readProtectedTable } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import { describeGroup, describeTable } from './describe-table'

const group = (answers: ProtectedGroup['answers'], n: number, people = n): ProtectedGroup => ({ key: [], people, n, answers })
const figure = (changes: Partial<FigureDefinition>): FigureDefinition => ({ question: 'q', row: null, kind: 'choice', options: [], maxRanks: 0, sensitive: false, askedIf: null, bands: [], ...changes })
const option = (id: string, value: number | null = null, outsideScale = false) => ({ id, value, outsideScale, sensitive: false })

test('a scale: distribution, mean and the share of the two highest; "cannot say" is in none of them [S19]', () => {
  const scale = figure({ options: [...[1, 2, 3, 4, 5].map((value) => option(String(value), value)), option('cannot-say', null, true)] })
  const figures = describeGroup(group({ kind: 'choice', counts: { '1': 4, '2': 6, '3': 10, '4': 15, '5': 5, 'cannot-say': 7 } }, 40, 47), scale)
  expect(figures).toMatchObject({ mean: 3.275, top: 0.5 })
  expect(figures.kind === 'choice' && figures.options.map(({ share }) => share)).toEqual([0.1, 0.15, 0.25, 0.375, 0.125, 7 / 47])
})

test('a ranking of four by four people: ABC, ACB, BA, C [S21]', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 3, options: ['a', 'b', 'c', 'd'].map((id) => option(id)) })
  const figures = describeGroup(group({ kind: 'ranking', places: { a: [2, 1, 0], b: [1, 1, 1], c: [1, 1, 1], d: [0, 0, 0] } }, 4), ranking)
  expect(figures.kind === 'ranking' && figures.options.map(({ first }) => first)).toEqual([0.5, 0.25, 0.25, 0])
  expect(figures.kind === 'ranking' && figures.options.every(({ meanRank }) => meanRank === null)).toBe(true)
})

test('a mean rank is told where everybody ranked everything', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 2, options: ['a', 'b'].map((id) => option(id)) })
  const figures = describeGroup(group({ kind: 'ranking', places: { a: [3, 1], b: [1, 3] } }, 4), ranking)
  expect(figures.kind === 'ranking' && figures.options.map(({ meanRank }) => meanRank)).toEqual([1.25, 1.75])
})

test('a number: the band of the person in the middle, and a mean only where it was let through [S96]', () => {
  const number = figure({ kind: 'number', options: ['band-1', 'band-2', 'band-3'].map((id) => option(id)), bands: [0, 5, 10] })
  const counts = { 'band-1': 5, 'band-2': 5, 'band-3': 10 }
  expect(describeGroup(group({ kind: 'number', counts, sum: 1300 }, 20), number, 1)).toMatchObject({ median: 'band-2', mean: 6.5 })
  expect(describeGroup(group({ kind: 'number', counts, sum: null }, 20), number)).toMatchObject({ mean: null })
})

test('several choices: shares of those who chose any, and how many they chose', () => {
  const multiple = figure({ kind: 'multiple', options: ['a', 'b'].map((id) => option(id)) })
  expect(describeGroup(group({ kind: 'multiple', counts: { a: 8, b: 4 }, choices: [8, 2] }, 10), multiple)).toMatchObject({ meanChoices: 1.2, options: [{ share: 0.8 }, { share: 0.4 }] })
})

/** A table for everyone, as it comes back from a release. */
const tableOf = ({ people, n, answers }: ProtectedGroup) =>
  readProtectedTable({ status: 'shown', question: 'q', row: null, kind: answers.kind, by: [], levels: [], coarsened: null, groups: [{ key: [], people, n, answers }] })
const said = (described: ProtectedGroup, definition: FigureDefinition, decimals = 0) => {
  const table = describeTable(tableOf(described), definition, decimals)
  return table.status === 'shown' ? table.groups[0]?.figures : table.reason
}

test('a scale is said in whole per cent, and its mean to one decimal [S19]', () => {
  const scale = figure({ options: [...[1, 2, 3, 4, 5].map((value) => option(String(value), value)), option('cannot-say', null, true)] })
  const figures = said(group({ kind: 'choice', counts: { '1': 4, '2': 6, '3': 10, '4': 15, '5': 5, 'cannot-say': 7 } }, 40, 47), scale)
  expect(figures).toMatchObject({ scale: { topTwo: 50, mean: 3.3 } })
  // 37.5 and 12.5 per cent are rounded upwards; seven of the 47 asked can't say.
  expect(figures).toMatchObject({ options: [10, 15, 25, 38, 13, 15].map((percent) => ({ percent })) })
})

test('options without a number each are no scale', () => {
  const options = [...[1, 2, 3, 4].map((value) => option(String(value), value)), option('depends')]
  expect(said(group({ kind: 'choice', counts: { '1': 4, '2': 4, '3': 4, '4': 4, depends: 4 } }, 20), figure({ options }))).toMatchObject({ scale: null })
})

test('a ranking says who is first and among the first three, however many places there are', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 4, options: ['a', 'b', 'c', 'd', 'e'].map((id) => option(id)) })
  const places = { a: [8, 1, 1, 4], b: [4, 4, 4, 0], c: [2, 2, 2, 2], d: [2, 0, 0, 0], e: [0, 0, 0, 3] }
  expect(said(group({ kind: 'ranking', places }, 16, 20), ranking)).toMatchObject({ options: [
    { option: 'a', first: { count: 8, percent: 50 }, firstThree: { count: 10, percent: 63 }, meanRank: null },
    { option: 'b', first: { count: 4, percent: 25 }, firstThree: { count: 12, percent: 75 } },
    { option: 'c', first: { count: 2, percent: 13 }, firstThree: { count: 6, percent: 38 } },
    { option: 'd', first: { count: 2, percent: 13 }, firstThree: { count: 2, percent: 13 } },
    { option: 'e', first: { count: 0, percent: 0 }, firstThree: { count: 0, percent: 0 }, places: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 3, percent: 19 }] },
  ] })
})

test('a mean rank is told of all options or of none', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 2, options: ['a', 'b'].map((id) => option(id)) })
  expect(said(group({ kind: 'ranking', places: { a: [6, 4], b: [4, 6] } }, 10), ranking)).toMatchObject({ options: [{ meanRank: 1.4 }, { meanRank: 1.6 }] })
  expect(said(group({ kind: 'ranking', places: { a: [6, 4], b: [4, 5] } }, 10), ranking)).toMatchObject({ options: [{ meanRank: null }, { meanRank: null }] })
})

test('a number is said by its bands, the band in the middle, and a mean in its own unit', () => {
  const number = figure({ kind: 'number', options: ['band-1', 'band-2', 'band-3'].map((id) => option(id)), bands: [0, 5, 10] })
  expect(said(group({ kind: 'number', counts: { 'band-1': 5, 'band-2': 5, 'band-3': 10 }, sum: 1306 }, 20), number, 1))
    .toMatchObject({ options: [{ percent: 25 }, { percent: 25 }, { percent: 50 }], medianBand: 'band-2', mean: 6.5 })
})

test('what is withheld says why, and says no figure', () => {
  const withheld = { status: 'withheld', question: 'q', row: null, kind: 'choice', by: ['age'], reason: 'too-alike' }
  expect(describeTable(readProtectedTable(withheld), figure({}))).toEqual({ status: 'withheld', by: ['age'], reason: 'too-alike' })
})

test('shares of a choice are of those with an opinion, and within half a per cent of what was counted', () => {
  const options = [option('yes'), option('no'), option('cannot-say', null, true)]
  fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (yes, no, cannotSay) => {
    const figures = said(group({ kind: 'choice', counts: { yes: yes + 5, no: no + 5, 'cannot-say': cannotSay } }, yes + no + 10, yes + no + cannotSay + 10), figure({ options }))
    if (typeof figures !== 'object' || figures.kind !== 'choice') throw new Error('not a choice')
    const exact = [(yes + 5) / (yes + no + 10), (no + 5) / (yes + no + 10), cannotSay / (yes + no + cannotSay + 10)]
    for (const [index, { percent }] of figures.options.entries()) expect(Math.abs(percent - 100 * (exact[index] ?? 0))).toBeLessThanOrEqual(0.5 + 1e-9)
  }))
})
