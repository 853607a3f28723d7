import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo, aQuestionnaire, option, question, questionnaire } from '@/tests/support/questionnaires'
import type { Answers } from './answers'
import { answersToKeep, askedQuestions } from './conditions'

const drives = question('drives', 'single')
const fuel = question('fuel', 'multiple', { options: [option('petrol'), option('electric')], showIf: { question: 'drives', anyOf: ['yes'] } })
const charging = question('charging', 'text', { showIf: { question: 'fuel', anyOf: ['electric'] } })
const form = questionnaire([drives], [fuel, charging])
const given = (answers: Answers['given']): Answers => ({ given: answers, words: {} })

test.each([
  { who: 'someone who has not said', answers: given({}), asked: [drives] },
  { who: 'someone who does not drive', answers: given({ drives: 'no' }), asked: [drives] },
  { who: 'a driver', answers: given({ drives: 'yes' }), asked: [drives, fuel] },
  { who: 'a driver of two cars', answers: given({ drives: 'yes', fuel: ['petrol', 'electric'] }), asked: [drives, fuel, charging] },
  { who: 'someone who changed her mind about driving', answers: given({ drives: 'no', fuel: ['electric'] }), asked: [drives] },
])('$who is asked only what concerns them', ({ answers, asked }) => {
  expect(askedQuestions(form, answers)).toEqual(asked)
})

test('words stay only beside an option that was chosen', () => {
  const answers = { given: { drives: 'yes' }, words: { drives: { yes: 'daily', no: 'never' }, fuel: { petrol: 'x' } } }
  expect(answersToKeep(form, answers)).toEqual({ given: { drives: 'yes' }, words: { drives: { yes: 'daily' } } })
})

test('what is asked so far does not depend on what comes later', () => {
  const drawn = aQuestionnaire().chain((definition) => fc.record({ definition: fc.constant(definition), answers: answersTo(definition) }))
  fc.assert(fc.property(drawn, fc.nat(8), ({ definition, answers }, length) => {
    const questions = definition.pages.flatMap((page) => page.questions)
    const soFar = askedQuestions({ pages: [{ questions: questions.slice(0, length) }] }, answers)
    expect(askedQuestions(definition, answers).slice(0, soFar.length)).toEqual(soFar)
  }))
})
