import type { Answer } from './answers'
import { partField, questionField, wordsField } from './form-fields'
import { type Problem, problemWith } from './problem'
import { readNumber, readText, tooLong } from './read-typed'
import { type QuestionRules, rankCount, WORDS_LENGTH } from './question-rules'

export type Reading = { answer?: Answer; words?: Record<string, string>; problems: Problem[] }
type Fields = Map<string, string[]>

/**
 * Reads one question's fields. An answer is given even where something is wrong with it
 * (two options too many), so that conditions can follow it while a person is still mending.
 * A question left empty is no problem here.
 */
export function readAnswer(question: QuestionRules, fields: Fields): Reading {
  switch (question.type) {
    case 'single':
    case 'scale':
      return withWords(readChoice(question, fields, questionField(question.id)), question, fields)
    case 'multiple':
      return withWords(readChoices(question, fields), question, fields)
    case 'matrix':
      return readRows(question, fields)
    case 'ranking':
      return readRanks(question, fields)
    case 'number':
    case 'text': {
      const field = questionField(question.id)
      const values = fields.get(field) ?? []
      if (values.length > 1) return { problems: [problemWith(question, field, 'repeated')] }
      const typed = (values[0] ?? '').trim()
      if (typed === '') return { problems: [] }
      return question.type === 'number' ? readNumber(question, typed) : readText(question, typed)
    }
  }
}

function isOption(question: QuestionRules, value: string): boolean {
  return question.options?.some((option) => option.id === value) ?? false
}

function readChoice(question: QuestionRules, fields: Fields, field: string): { answer?: string; problems: Problem[] } {
  const values = fields.get(field) ?? []
  if (values.length > 1) return { problems: [problemWith(question, field, 'repeated')] }
  const value = values[0] ?? ''
  if (value === '') return { problems: [] }
  return isOption(question, value) ? { answer: value, problems: [] } : { problems: [problemWith(question, field, 'unknown-option')] }
}

function readChoices(question: QuestionRules, fields: Fields): Reading {
  const field = questionField(question.id)
  const values = new Set((fields.get(field) ?? []).filter((value) => value !== ''))
  const chosen = (question.options ?? []).filter((option) => values.has(option.id))
  const problems: Problem[] = []
  const most = question.maxSelections

  if (chosen.length < values.size) problems.push(problemWith(question, field, 'unknown-option'))
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) problems.push(problemWith(question, field, 'exclusive'))
  else if (most !== undefined && chosen.length > most) problems.push({ ...problemWith(question, field, 'too-many'), params: { count: most } })
  return chosen.length > 0 ? { answer: chosen.map((option) => option.id), problems } : { problems }
}

function readRows(question: QuestionRules, fields: Fields): Reading {
  const choices: Record<string, string> = {}
  const problems: Problem[] = []
  for (const { id } of question.rows ?? []) {
    const reading = readChoice(question, fields, partField(question.id, id))
    if (reading.answer !== undefined) choices[id] = reading.answer
    problems.push(...reading.problems.map((found) => ({ ...found, row: id })))
  }
  return Object.keys(choices).length > 0 ? { answer: choices, problems } : { problems }
}

/** Places are filled from the first on; an option has one place. */
function readRanks(question: QuestionRules, fields: Fields): Reading {
  const ranked: string[] = []
  const problems: Problem[] = []
  let gap: number | undefined
  for (let place = 1; place <= rankCount(question); place++) {
    const field = partField(question.id, place)
    const { answer, problems: found } = readChoice(question, fields, field)
    problems.push(...found)
    if (answer === undefined) {
      if (found.length === 0) gap ??= place
      continue
    }
    if (ranked.includes(answer)) problems.push(problemWith(question, field, 'ranked-twice'))
    else ranked.push(answer)
    if (gap !== undefined) {
      problems.push({ ...problemWith(question, partField(question.id, gap), 'rank-gap'), params: { place: gap } })
      gap = undefined
    }
  }
  return ranked.length > 0 ? { answer: ranked, problems } : { problems }
}

/** Words count only beside an option that was chosen. */
function withWords(reading: Reading, question: QuestionRules, fields: Fields): Reading {
  const { answer } = reading
  const words: Record<string, string> = {}
  const problems = [...reading.problems]
  for (const option of question.options ?? []) {
    const chosen = Array.isArray(answer) ? answer.includes(option.id) : answer === option.id
    if (!option.allowsText || !chosen) continue
    const field = wordsField(question.id, option.id)
    const values = fields.get(field) ?? []
    const text = (values[0] ?? '').trim()
    if (values.length > 1) problems.push(problemWith(question, field, 'repeated'))
    else problems.push(...tooLong(text, WORDS_LENGTH).map((found) => ({ ...problemWith(question, field, 'too-long'), ...found })))
    if (text !== '') words[option.id] = text
  }
  return Object.keys(words).length > 0 ? { ...reading, words, problems } : { ...reading, problems }
}
