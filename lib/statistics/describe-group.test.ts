import { expect, test } from 'vitest'
import type { ProtectedGroup } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import { describeGroup } from './describe-group'

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

test('options without a number each are no scale', () => {
  const options = [...[1, 2, 3, 4].map((value) => option(String(value), value)), option('depends')]
  expect(describeGroup(group({ kind: 'choice', counts: { '1': 4, '2': 4, '3': 4, '4': 4, depends: 4 } }, 20), figure({ options }))).toMatchObject({ mean: null, top: null })
})

test('a ranking says who is first and among the first three, however many places there are', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 4, options: ['a', 'b', 'c', 'd', 'e'].map((id) => option(id)) })
  const places = { a: [8, 1, 1, 4], b: [4, 4, 4, 0], c: [2, 2, 2, 2], d: [2, 0, 0, 0], e: [0, 0, 0, 3] }
  expect(describeGroup(group({ kind: 'ranking', places }, 16, 20), ranking)).toMatchObject({ places: 3, options: [
    { option: 'a', first: 0.5, amongFirst: 0.625, meanRank: null },
    { option: 'b', first: 0.25, amongFirst: 0.75 },
    { option: 'c', first: 0.125, amongFirst: 0.375 },
    { option: 'd', first: 0.125, amongFirst: 0.125 },
    { option: 'e', first: 0, amongFirst: 0, places: [0, 0, 0, 3] },
  ] })
})

test('a mean rank is told of all options or of none', () => {
  const ranking = figure({ kind: 'ranking', maxRanks: 2, options: ['a', 'b'].map((id) => option(id)) })
  const someLeftOut = describeGroup(group({ kind: 'ranking', places: { a: [6, 4], b: [4, 5] } }, 10), ranking)
  expect(someLeftOut).toMatchObject({ options: [{ meanRank: null }, { meanRank: null }] })
})
