import { expect, test } from 'vitest'
import { option, question, questionnaire } from '@/tests/support/questionnaires'
import type { Entries } from './form-fields'
import type { Question } from './schema'
import { validate } from './validate'

/** What is said of one question filled in so: `field code`, with the numbers of the message. */
function said(asked: Question | Question[], entries: Entries): string[] {
  const validation = validate(questionnaire([asked].flat()), entries)
  if (validation.ok) return []
  return validation.problems.map(({ field, code, params }) => [field, code, ...Object.values(params)].join(' '))
}

function answer(asked: Question | Question[], entries: Entries) {
  const validation = validate(questionnaire([asked].flat()), entries)
  return validation.ok ? validation.answers : validation.problems
}

const town = question('town', 'single', { required: true, options: [option('kajaani'), option('kuhmo'), option('other', { allowsText: true })] })
const values = question('values', 'multiple', { maxSelections: 2, options: [option('open'), option('fair'), option('safe'), option('cannot-say', { exclusive: true })] })
const top = question('top', 'ranking', { maxRanks: 3, options: [option('a'), option('b'), option('c'), option('d')] })
const opinions = question('opinions', 'matrix', { required: true, requiredRows: 'all' })
const distance = question('distance', 'number', { min: 0, max: 300, integer: true })
const idea = question('idea', 'text', { multiline: true, maxLength: 10 })

test.each<{ what: string; asked: Question; entries: Entries; says: string[] }>([
  { what: 'nothing chosen', asked: town, entries: [], says: ['q.town choice-missing'] },
  { what: 'an empty value is no answer', asked: town, entries: [['q.town', '']], says: ['q.town choice-missing'] },
  { what: 'an option there is not', asked: town, entries: [['q.town', 'oulu']], says: ['q.town unknown-option'] },
  { what: 'one choice given twice', asked: town, entries: [['q.town', 'kuhmo'], ['q.town', 'kuhmo']], says: ['q.town repeated'] },
  { what: 'words of 201 characters', asked: town, entries: [['q.town', 'other'], ['q.town.other.text', 'x'.repeat(201)]], says: ['q.town.other.text too-long 1'] },
  { what: 'three of at most two', asked: values, entries: [['q.values', 'open'], ['q.values', 'fair'], ['q.values', 'safe']], says: ['q.values too-many 2'] },
  { what: '"cannot say" with another', asked: values, entries: [['q.values', 'open'], ['q.values', 'cannot-say']], says: ['q.values exclusive'] },
  { what: 'none of at least one', asked: { ...values, required: true }, entries: [], says: ['q.values at-least-one-missing'] },
  { what: 'a rank given twice', asked: top, entries: [['q.top.1', 'a'], ['q.top.2', 'a']], says: ['q.top.2 ranked-twice'] },
  { what: 'a gap in the ranks', asked: top, entries: [['q.top.1', 'a'], ['q.top.3', 'b']], says: ['q.top.2 rank-gap 2'] },
  { what: 'two of three ranks, when one need not', asked: top, entries: [['q.top.1', 'a'], ['q.top.2', 'b']], says: [] },
  { what: 'two of three ranks, when one must', asked: { ...top, required: true }, entries: [['q.top.1', 'a'], ['q.top.2', 'b']], says: ['q.top.3 ranking-incomplete 3'] },
  { what: 'a row left out', asked: opinions, entries: [['q.opinions.first', 'yes']], says: ['q.opinions.second row-missing'] },
  { what: 'no row, when any will do', asked: { ...opinions, requiredRows: 'any' } as Question, entries: [], says: ['q.opinions.first any-row-missing'] },
  { what: 'one row, when any will do', asked: { ...opinions, requiredRows: 'any' } as Question, entries: [['q.opinions.second', 'no']], says: [] },
  { what: 'words for a number', asked: distance, entries: [['q.distance', 'twelve']], says: ['q.distance not-whole'] },
  { what: 'a half where whole numbers are asked', asked: distance, entries: [['q.distance', '12,5']], says: ['q.distance not-whole'] },
  { what: 'too far', asked: distance, entries: [['q.distance', '301']], says: ['q.distance out-of-range 0 300'] },
  { what: 'a number without end', asked: distance, entries: [['q.distance', '9'.repeat(400)]], says: ['q.distance out-of-range 0 300'] },
  { what: 'a text too long by two', asked: idea, entries: [['q.idea', 'x'.repeat(12)]], says: ['q.idea too-long 2'] },
  { what: 'a line break counts once, an emoji counts once', asked: idea, entries: [['q.idea', '12345\r\n789😀']], says: [] },
])('$what', ({ asked, entries, says }) => {
  expect(said(asked, entries)).toEqual(says)
})

test.each([['email', 'anna', 'email'], ['email', 'anna@example.org', undefined], ['tel', '12', 'phone'], ['tel', 'call me', 'phone'], ['tel', '+358 40 123 4567', undefined]] as const)(
  'a contact by %s: "%s"',
  (inputType, typed, code) => {
    expect(said(question('contact', 'text', { inputType }), [['q.contact', typed]])).toEqual(code ? [`q.contact ${code}`] : [])
  },
)

test('what no person types is taken out before anything is checked', () => {
  expect(answer([town, idea], [['q.town', 'ku\0hmo'], ['q.idea', ' a\0b\r\nc\u0007 ']])).toEqual({ given: { town: 'kuhmo', idea: 'ab\nc' }, words: {} })
})

test.each([['12', 12], [' 12 ', 12], ['1,5', 1.5], ['1.5', 1.5], ['\u22123', -3], ['-0', 0]])('"%s" is the number %d', (typed, number) => {
  expect(answer(question('n', 'number', { min: -5, max: 50, integer: false, decimals: 1 }), [['q.n', typed]])).toEqual({ given: { n: number }, words: {} })
})

test('fields that are not of the form are ignored', () => {
  expect(answer(town, [['q.town', 'kuhmo'], ['q.age', '12'], ['__proto__', 'x'], ['q.town.kuhmo.text', 'y'], ['utm', 'z']])).toEqual({ given: { town: 'kuhmo' }, words: {} })
})

test('words beside an option that was not chosen fall away', () => {
  expect(answer(town, [['q.town', 'kuhmo'], ['q.town.other.text', 'Oulu']])).toEqual({ given: { town: 'kuhmo' }, words: {} })
  expect(answer(town, [['q.town', 'other'], ['q.town.other.text', 'Oulu']])).toEqual({ given: { town: 'other' }, words: { town: { other: 'Oulu' } } })
})

test('a question that was not asked is neither missed, nor judged, nor kept', () => {
  const why = question('why', 'single', { required: true, showIf: { question: 'town', anyOf: ['other'] } })
  expect(answer([town, why], [['q.town', 'kuhmo'], ['q.why', 'no such option']])).toEqual({ given: { town: 'kuhmo' }, words: {} })
  expect(said([town, why], [['q.town', 'other']])).toEqual(['q.why choice-missing'])
})

test('problems come in the order of the form', () => {
  expect(said([town, values, distance], [['q.distance', 'x']])).toEqual(['q.town choice-missing', 'q.distance not-whole'])
})
