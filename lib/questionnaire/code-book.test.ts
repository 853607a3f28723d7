import { expect, test } from 'vitest'
import residents from '@/content/survey-residents.json'
import { option, question, questionnaire } from '@/tests/support/questionnaires'
import { codeBook } from './code-book'
import { codeBookRows } from './code-book-rows'
import { QuestionnaireDefinition } from './schema'

const three = [option('a'), option('b'), option('cannot-say', { outsideScale: true })]
const form = questionnaire([
  question('one', 'single', { options: three }),
  question('many', 'multiple', { options: three }),
  question('rows', 'matrix', { options: three }),
  question('order', 'ranking', { options: three, maxRanks: 2 }),
  question('open', 'text'),
  question('size', 'number', { integer: false, decimals: 1, min: 0, max: 100 }),
])
const book = codeBook(form)

test('every closed answer has its place, from 1, in the order of the version', () => {
  expect(book.places.map(({ place, question: id, row, option: about, kind }) => [place, id, row ?? about, kind])).toEqual([
    [1, 'one', null, 'choice'],
    [2, 'many', 'a', 'flag'], [3, 'many', 'b', 'flag'], [4, 'many', 'cannot-say', 'flag'],
    [5, 'rows', 'first', 'choice'], [6, 'rows', 'second', 'choice'],
    [7, 'order', 'a', 'rank'], [8, 'order', 'b', 'rank'], [9, 'order', 'cannot-say', 'rank'],
    [10, 'size', null, 'number'],
  ])
})

test('options count from 1, also those outside the scale; nothing said is null', () => {
  const given = { one: 'cannot-say', many: ['b'], rows: { second: 'a' }, order: ['b', 'a'], open: 'words', size: 12.3 }
  expect(book.encode({ given, words: {} })).toEqual([3, 0, 1, 0, null, 1, 2, 1, null, 123])
  expect(book.encode({ given: {}, words: {} })).toEqual(Array(10).fill(null))
})

test('codes that no place knows are read as nothing', () => {
  expect(book.decode([9, 7, null, null, 0, -1, 5, null, null, null])).toEqual({ given: {}, words: {} })
  expect(book.decode([])).toEqual({ given: {}, words: {} })
})

test('the code book is written with a line for each option, with its words in every language', () => {
  const lines = codeBookRows(QuestionnaireDefinition.parse(residents))
  expect(lines.find(({ question: id, code }) => id === 'municipality' && code === 2)).toMatchObject({
    place: 1, kind: 'choice', row: null, option: 'kajaani', optionLabel: { fi: 'Kajaani', sv: 'Kajana' },
  })
  expect(lines.filter(({ question: id }) => id === 'travel-distance')).toMatchObject([{ kind: 'number', option: null, code: null }])
  expect(lines.filter(({ question: id, row }) => id === 'guideline-importance' && row === 'guideline-1')).toHaveLength(6)
})
