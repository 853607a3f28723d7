import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aQuestionnaire, localised, option, question, questionnaire } from '@/tests/support/questionnaires'
import { type Question, QuestionnaireDefinition } from './schema'

function problems(...questions: Question[]): string[] {
  const parsed = QuestionnaireDefinition.safeParse(questionnaire(questions))
  return parsed.error?.issues.map(({ message }) => message) ?? []
}

const town = question('town', 'single')
const three = [option('a'), option('b'), option('c')]
const later = (anyOf: string[], about = 'town') => question('why', 'text', { showIf: { question: about, anyOf } })

test.each<{ what: string; questions: Question[]; says: string }>([
  { what: 'a key used twice', questions: [town, town], says: 'duplicate-question' },
  { what: 'an option used twice', questions: [question('a', 'single', { options: [option('x'), option('x')] })], says: 'duplicate-option-or-row' },
  { what: 'a condition on a later question', questions: [later(['yes']), town], says: 'condition-looks-ahead' },
  { what: 'a condition on itself', questions: [later(['yes'], 'why')], says: 'condition-looks-ahead' },
  { what: 'a condition on words', questions: [question('town', 'text'), later(['yes'])], says: 'condition-needs-a-choice' },
  { what: 'a condition on an option there is not', questions: [town, later(['perhaps'])], says: 'condition-names-no-option' },
  { what: 'a ladder that leaves one out', questions: [question('a', 'single', { options: three, ladder: [[['a', 'b']]] })], says: 'ladder-must-hold-every-option-once' },
  { what: 'a ladder that splits again', questions: [question('a', 'single', { options: three, ladder: [[['a', 'b'], ['c']], [['a'], ['b', 'c']]] })], says: 'ladder-not-nested' },
  { what: 'ages joined across the middle', questions: [question('a', 'single', { options: three, ordered: true, ladder: [[['a', 'c'], ['b']]] })], says: 'ladder-joins-distant-options' },
  { what: 'a residual there is not', questions: [question('a', 'single', { options: three, residual: ['d'] })], says: 'residual-names-no-option' },
  { what: 'a number too large for its code', questions: [question('n', 'number', { min: 0, max: 400, integer: false, decimals: 2 })], says: 'number-does-not-fit' },
  { what: 'more ranks than options', questions: [question('r', 'ranking', { maxRanks: 3 })], says: 'max-ranks-beyond-options' },
  { what: 'a key every object has', questions: [question('constructor', 'text')], says: 'reserved-id' },
])('$what can not be published', ({ questions, says }) => {
  expect(problems(...questions)).toContain(says)
})

test('a text that is missing in one language can not be published', () => {
  const parsed = QuestionnaireDefinition.safeParse(questionnaire([{ ...town, text: { ...localised('Where?'), sv: '' } }]))
  expect(parsed.error?.issues[0]?.path).toEqual(['pages', 0, 'questions', 0, 'text', 'sv'])
})

test('residual options stand outside the ladder', () => {
  expect(problems(question('a', 'single', { options: three, residual: ['c'], ladder: [[['a', 'b']]] }))).toEqual([])
})

test('what the generators draw can be published', () => {
  fc.assert(fc.property(aQuestionnaire(), (definition) => {
    expect(QuestionnaireDefinition.safeParse(definition).error?.issues ?? []).toEqual([])
  }))
})
