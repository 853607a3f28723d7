import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEntries, answersTo, aQuestionnaire } from '@/tests/support/questionnaires'
import { codeBook } from './code-book'
import { answersToKeep, askedQuestions } from './conditions'
import { toEntries } from './form-fields'
import { validate } from './validate'

const aFilledIn = () => aQuestionnaire().chain((definition) => answersTo(definition).map((answers) => ({ definition, answers })))

test('closed answers come back from their codes as they went in', () => {
  fc.assert(fc.property(aFilledIn(), ({ definition, answers }) => {
    const book = codeBook(definition)
    const codes = book.encode(answers)
    expect(book.encode(book.decode(codes))).toEqual(codes)
    const closed = Object.fromEntries(Object.entries(answers.given).filter(([id]) => book.places.some(({ question }) => question === id)))
    expect(book.decode(codes).given).toEqual(closed)
  }))
})

test('what is hidden is never kept, and keeping changes nothing of what is asked', () => {
  fc.assert(fc.property(aFilledIn(), ({ definition, answers }) => {
    const kept = answersToKeep(definition, answers)
    const asked = new Set(askedQuestions(definition, answers).map(({ id }) => id))
    expect(Object.keys(kept.given).every((id) => asked.has(id))).toBe(true)
    expect(Object.keys(kept.words).every((id) => asked.has(id))).toBe(true)
    expect(askedQuestions(definition, kept)).toEqual(askedQuestions(definition, answers))
  }))
})

test('an answer survives the way through form fields', () => {
  fc.assert(fc.property(aFilledIn(), ({ definition, answers }) => {
    const validation = validate(definition, toEntries(definition, answers))
    expect(validation).toEqual({ ok: true, answers: answersToKeep(definition, answers) })
  }))
})

test('whatever is sent, the validator answers; what it accepts it accepts again', () => {
  fc.assert(fc.property(aQuestionnaire().chain((definition) => anyEntries(definition).map((entries) => ({ definition, entries }))), ({ definition, entries }) => {
    const validation = validate(definition, entries)
    if (!validation.ok) {
      expect(validation.problems.every(({ field }) => field.startsWith('q.'))).toBe(true)
      return
    }
    expect(validate(definition, toEntries(definition, validation.answers))).toEqual(validation)
  }))
})
