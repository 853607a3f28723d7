import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aQuestionnaire, localised, option, question, questionnaire } from '@/tests/support/questionnaires'
import { compareVersions } from './compare-versions'
import type { Question } from './schema'

const options = [option('yes'), option('no')]
const bus = question('bus', 'single', { options })
const reasons = question('reasons', 'multiple', { options: [option('dear'), option('far'), option('slow')], maxSelections: 2 })
const ideas = question('ideas', 'text')
const stops = question('stops', 'matrix', { required: true, requiredRows: 'all' })
const earlier = questionnaire([bus, reasons, stops, ideas])

function after(...changed: Question[]) {
  return compareVersions(earlier, questionnaire([bus, reasons, stops, ideas].map((each) => changed.find(({ id }) => id === each.id) ?? each)))
}

test.each<{ what: string; changed: Question; kind: string; code: string }>([
  { what: 'better wording', changed: { ...bus, text: localised('Do you take the bus?') }, kind: 'cosmetic', code: 'wording' },
  { what: 'a better label', changed: question('bus', 'single', { options: [{ ...option('yes'), label: localised('Yes!') }, option('no')] }), kind: 'cosmetic', code: 'wording' },
  { what: 'one option more, at the end', changed: question('bus', 'single', { options: [...options, option('never')] }), kind: 'compatible', code: 'option-added' },
  { what: 'more choices allowed', changed: { ...reasons, maxSelections: 3 } as Question, kind: 'compatible', code: 'more-allowed' },
  { what: 'another grouping in results', changed: question('bus', 'single', { options, residual: ['no'] }), kind: 'compatible', code: 'results-shown-otherwise' },
  { what: 'an option before others', changed: question('bus', 'single', { options: [option('never'), ...options] }), kind: 'breaking', code: 'option-moved' },
  { what: 'an option less', changed: question('bus', 'single', { options: [option('yes'), option('never')] }), kind: 'breaking', code: 'option-removed' },
  { what: 'another value of a point', changed: question('bus', 'single', { options: [option('yes', { value: 2 }), option('no')] }), kind: 'breaking', code: 'codes-mean-otherwise' },
  { what: 'another place in the strategy', changed: { ...bus, ref: 'goal-access' }, kind: 'breaking', code: 'codes-mean-otherwise' },
  { what: 'an answer required', changed: { ...ideas, required: true }, kind: 'breaking', code: 'more-required' },
  { what: 'a row more where all are required', changed: question('stops', 'matrix', { required: true, requiredRows: 'all', rows: [option('first'), option('second'), option('third')] }), kind: 'breaking', code: 'more-required' },
  { what: 'a condition', changed: { ...ideas, showIf: { question: 'bus', anyOf: ['yes'] } }, kind: 'breaking', code: 'condition-changed' },
  { what: 'another kind of question', changed: question('ideas', 'number'), kind: 'breaking', code: 'type-changed' },
])('$what is $kind', ({ changed, kind, code }) => {
  const comparison = after(changed)
  expect(comparison.kind).toBe(kind)
  expect(comparison.changes).toContainEqual({ kind, question: changed.id, code })
})

test('what was only moved is not called reworded', () => {
  const { changes } = after(question('bus', 'single', { options: [option('no'), option('yes')] }))
  expect(changes).toEqual([{ kind: 'breaking', question: 'bus', code: 'option-moved' }])
})

test('a new optional question at the end is compatible, before others or required it is not', () => {
  const compare = (...questions: Question[]) => compareVersions(questionnaire([bus, ideas]), questionnaire(questions)).kind
  expect(compare(bus, ideas, question('more', 'text'))).toBe('compatible')
  expect(compare(bus, question('more', 'text'), ideas)).toBe('breaking')
  expect(compare(bus, ideas, question('more', 'text', { required: true }))).toBe('breaking')
  expect(compare(ideas, bus)).toBe('breaking')
  expect(compare(bus)).toBe('breaking')
})

test('a version differs in nothing from itself, however its keys are ordered', () => {
  fc.assert(fc.property(aQuestionnaire(), (definition) => {
    const { pages, ...rest } = definition
    const same = { pages: structuredClone(pages), ...rest }
    expect(compareVersions(definition, same)).toEqual({ kind: 'none', changes: [] })
  }))
})

test('taking a question away is always breaking', () => {
  fc.assert(fc.property(aQuestionnaire(), (definition) => {
    const shorter = { ...definition, pages: definition.pages.map((page, index) => (index === 0 ? { ...page, questions: page.questions.slice(1) } : page)) }
    expect(compareVersions(definition, shorter).kind).toBe('breaking')
  }))
})
