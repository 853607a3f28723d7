import { expect, test } from 'vitest'
import { candidatesFor } from './candidates'
import { counted, people, variable } from '@/tests/support/sets'
import type { Grouping } from './grouping'

const area = variable('area', ['north', 'south', 'west'], { ladder: [[['north'], ['south', 'west']]] })
const age = variable('age', ['young', 'middle', 'old', 'unsaid'], { ladder: [[['young', 'middle'], ['old']]], residual: ['unsaid'] })
const cell = (count: number, areaId: string, ageId: string) => people(count, { area: areaId, age: ageId })

const { profiles } = counted([
  ...cell(30, 'north', 'young'), ...cell(20, 'north', 'middle'), ...cell(20, 'north', 'old'), ...cell(3, 'north', 'unsaid'),
  ...cell(12, 'south', 'young'), ...cell(12, 'south', 'middle'), ...cell(12, 'south', 'old'),
  ...cell(4, 'west', 'young'), ...cell(16, 'west', 'old'), ...cell(1, 'west', 'unsaid'),
], [area, age], [])

const said = ({ groups, people: counts }: Grouping) =>
  groups.map(({ parts }, index) => `${parts.map(({ extent, options }) => (extent === 'options' ? options.join('+') : extent)).join(' ')} ${String(counts[index])}`)

test('one variable goes up its ladder', () => {
  expect(candidatesFor([area], profiles, { kShow: 10, within: null }).map(said)).toEqual([
    ['north 73', 'south 36', 'west 21'], ['north 73', 'south+west 57'],
  ])
  expect(candidatesFor([area], profiles, { kShow: 30, within: null }).map(said)).toEqual([['north 73', 'south+west 57']])
  expect(candidatesFor([area], profiles, { kShow: 60, within: null })).toEqual([])
})

test('of a cross the second variable goes up everywhere before the first does', () => {
  expect(candidatesFor([area, age], profiles, { kShow: 10, within: null }).map(said)).toEqual([
    ['north young 30', 'north middle 20', 'north old 23', 'south young 12', 'south middle 12', 'south old 12', 'west all 21'],
    ['north young+middle 50', 'north old 23', 'south young+middle 24', 'south old 12', 'west all 21'],
    ['north young 30', 'north middle 20', 'north old 23', 'south+west young 16', 'south+west middle 12', 'south+west old 29'],
    ['north young+middle 50', 'north old 23', 'south+west young+middle 28', 'south+west old 29'],
  ])
})

test('how many residual people are in a cell of a cross is not told', () => {
  const [finest] = candidatesFor([area, age], profiles, { kShow: 10, within: null })
  const countedIn = finest?.groups.flatMap(({ parts }) => parts.flatMap((part) => part.countedIn ?? []))
  expect(countedIn?.length).toBeGreaterThan(0)
  expect(countedIn?.every((told) => told.people === null)).toBe(true)
})

test('within a registered grouping only whole groups of it are joined', () => {
  const [finest, coarser] = candidatesFor([area, age], profiles, { kShow: 10, within: null })
  if (!finest || !coarser) throw new Error('no candidates')
  expect(candidatesFor([area, age], profiles, { kShow: 10, within: finest }).map(said)).toEqual([
    said(finest), said(coarser),
    ['north young 30', 'north middle 20', 'north old 23', 'south+west all 57'],
    ['north young+middle 50', 'north old 23', 'south+west all 57'],
  ])
  expect(candidatesFor([area, age], profiles, { kShow: 10, within: coarser }).map(said)).toEqual([
    said(coarser), ['north young+middle 50', 'north old 23', 'south+west all 57'],
  ])
})

test('what is registered coarsely is not shown more finely to any question', () => {
  const [, coarser] = candidatesFor([area], profiles, { kShow: 10, within: null })
  if (!coarser) throw new Error('no candidates')
  expect(candidatesFor([area], profiles, { kShow: 10, within: coarser }).map(said)).toEqual([['north 73', 'south+west 57']])
})
