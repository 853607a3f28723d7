import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inWords, joinTests, marksIn } from './join-tests'
import rows from './rows.json'

const strategy = { 1: 'It has a period.', 2: 'It has a motto.' }
/** Put together here, so that these examples are not taken for tests of a row. */
const mark = (row: string | number) => `[S${String(row)}]`

test('a name carries no, one or several rows, wherever they stand', () => {
  expect(marksIn('a test about something else [P5]')).toEqual([])
  expect(marksIn(`in fi > ${mark(1)} ${mark(12)} it is shown`)).toEqual(['1', '12'])
  expect(marksIn(`it is shown ${mark(3)}`)).toEqual(['3'])
})

test('a row has its tests, one that runs in several languages once, and says when it has none', () => {
  const file = 'motto.test.ts'
  const map = joinTests(strategy, ['fi', 'sv'].map((language) => ({ file, name: `in ${language} > ${mark(2)} the motto is shown` })))
  expect(map.rows).toEqual([
    { row: '1', words: 'It has a period.', tests: [] },
    { row: '2', words: 'It has a motto.', tests: [{ file, title: 'the motto is shown' }] },
  ])
  expect(inWords(map)).toContain('    motto.test.ts: the motto is shown')
  expect(inWords(map)).toMatch(/1 of 2 rows have a test\.\n\nRows without a test:\nS1 +It has a period\.$/)
})

test.each([3, '02', '1, S2'])('a mark that is no row is told: %s', (written) => {
  const { unknown } = joinTests(strategy, [{ file: 'a.test.ts', name: `${mark(written)} something` }])
  expect(unknown.map((found) => found.mark)).toEqual([String(written)])
})

test('the strategy has 230 rows, each in one sentence of its own', () => {
  const words: string[] = Object.values(rows)
  expect(Object.keys(rows)).toEqual(Array.from({ length: 230 }, (_, index) => String(index + 1)))
  expect(new Set(words).size).toBe(230)
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/)
})

test('no test names a row that the strategy does not have', () => {
  const named = globSync('{lib,components,tests,scripts}/**/*.{test,spec}.{ts,tsx}').flatMap((file) => marksIn(readFileSync(file, 'utf8')))
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter((row) => !(row in rows))).toEqual([])
})
