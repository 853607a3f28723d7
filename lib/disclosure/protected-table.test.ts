import { expect, expectTypeOf, test } from 'vitest'
import { type ProtectedTable, readProtectedTable, type TableContent } from './protected-table'

const group = { key: [], people: 12, n: 11, answers: { kind: 'choice', counts: { 1: 5, 2: 6, 'cannot-say': 1 } } }
const table = { status: 'shown', question: 'mood', row: null, kind: 'choice', by: [], levels: [], coarsened: null, groups: [group] }
const part = (variable: string) => ({ variable, extent: 'options', options: ['a'], countedIn: null })

test('a table comes back from JSON as it went', () => {
  const cross = { ...table, by: ['area', 'age'], groups: [{ ...group, key: [part('area'), { ...part('age'), countedIn: { people: 7 } }] }] }
  const withheld = { status: 'withheld', question: 'mood', row: 'home', kind: 'ranking', by: ['age'], reason: 'too-tight' }
  for (const each of [table, cross, withheld]) {
    const read = readProtectedTable(each)
    expect(read).toEqual(each)
    expect(readProtectedTable(JSON.parse(JSON.stringify(read)))).toEqual(each)
  }
})

test.each([
  { what: 'a group of nine', json: { ...table, groups: [{ ...group, people: 9 }] } },
  { what: 'four opinions', json: { ...table, groups: [{ ...group, n: 4 }] } },
  { what: 'three variables', json: { ...table, by: ['a', 'b', 'c'], groups: [{ ...group, key: ['a', 'b', 'c'].map(part) }] } },
  { what: 'groups of another breakdown', json: { ...table, by: ['age'], groups: [{ ...group, key: [part('area')] }] } },
  { what: 'answers of another kind', json: { ...table, groups: [{ ...group, answers: { kind: 'people' } }] } },
  { what: 'a mean of nine', json: { ...table, kind: 'number', groups: [{ ...group, n: 9, answers: { kind: 'number', counts: { 1: 9 }, sum: 4 } }] } },
  { what: 'something more', json: { ...table, people: [1, 2, 3] } },
  { what: 'no groups', json: { ...table, groups: [] } },
  { what: 'a reason in words', json: { status: 'withheld', question: 'mood', row: null, kind: 'choice', by: [], reason: 'Too few people' } },
])('a table with $what is no table', ({ json }) => {
  expect(() => readProtectedTable(json)).toThrow()
})

test('nobody can write one down', () => {
  expectTypeOf<TableContent>().not.toExtend<ProtectedTable>()
  // @ts-expect-error the brand has no name outside its file
  const written: ProtectedTable = { status: 'withheld', question: null, row: null, kind: 'people', by: [], reason: 'too-few-people' }
  expect(written.status).toBe('withheld')
})
