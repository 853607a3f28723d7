import { type Answer, type Answers, chosenOptions, noAnswers, rowChoices } from './answers'
import { answersToKeep, askedQuestions } from './conditions'
import { type Entries, fieldValues, partField, questionField } from './form-fields'
import { type Problem, type ProblemCode, problemWith } from './problem'
import { decimalsOf, type FormRules, type QuestionRules, questionsOf, rankCount } from './question-rules'
import { readAnswer } from './read-answer'

export type Validation = { ok: true; answers: Answers } | { ok: false; problems: Problem[] }

/**
 * Checks a form that was filled in, in the browser and on the server alike.
 *
 * Answers to questions that were not asked fall away without a word (a form without script can't hide
 * them), fields it does not know are ignored, and problems come in the order of the form.
 */
export function validate(form: FormRules, entries: Entries): Validation {
  const { answers, problemsOf } = readAnswers(form, entries)
  const problems = askedQuestions(form, answers).flatMap((question) => {
    const found = problemsOf.get(question.id) ?? []
    // One thing at a time: a field or ranking with a mistake in it is not called incomplete as well.
    const lacks = missing(question, answers.given[question.id])
    return [...found, ...lacks.filter(({ field }) => !found.some((other) => question.type === 'ranking' || other.field === field))]
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: answersToKeep(form, answers) }
}

/** The answers so far, however unfinished, for conditions to follow. */
export function answersSoFar(form: FormRules, entries: Entries): Answers {
  return readAnswers(form, entries).answers
}

function readAnswers(form: FormRules, entries: Entries) {
  const fields = fieldValues(entries)
  const answers = noAnswers()
  const problemsOf = new Map<string, Problem[]>()
  for (const question of questionsOf(form)) {
    const { answer, words, problems } = readAnswer(question, fields)
    if (answer !== undefined) answers.given[question.id] = answer
    if (words) answers.words[question.id] = words
    problemsOf.set(question.id, problems)
  }
  return { answers, problemsOf }
}

/** What a required question still lacks. */
function missing(question: QuestionRules, answer: Answer | undefined): Problem[] {
  if (!question.required) return []
  if (question.type === 'matrix') return missingRows(question, answer)
  if (question.type === 'ranking') return missingRanks(question, answer)
  return answer === undefined ? [problemWith(question, questionField(question.id), MISSING[question.type](question))] : []
}

const MISSING: Record<'single' | 'scale' | 'multiple' | 'text' | 'number', (question: QuestionRules) => ProblemCode> = {
  single: () => 'choice-missing',
  scale: () => 'choice-missing',
  multiple: () => 'at-least-one-missing',
  text: (question) => question.inputType === 'email' ? 'email' : question.inputType === 'tel' ? 'phone' : 'text-missing',
  number: (question) => (decimalsOf(question) === 0 ? 'not-whole' : 'not-number'),
}

function missingRows(question: QuestionRules, answer: Answer | undefined): Problem[] {
  const rows = question.rows ?? []
  const chosen = rowChoices(answer)
  const unanswered = rows.filter(({ id }) => chosen[id] === undefined)
  if (question.requiredRows === 'any') {
    const [first] = rows
    return unanswered.length === rows.length && first ? [problemWith(question, partField(question.id, first.id), 'any-row-missing')] : []
  }
  return unanswered.map(({ id }) => ({ ...problemWith(question, partField(question.id, id), 'row-missing'), row: id }))
}

function missingRanks(question: QuestionRules, answer: Answer | undefined): Problem[] {
  const count = rankCount(question)
  const ranked = chosenOptions(answer).length
  if (ranked >= count) return []
  return [{ ...problemWith(question, partField(question.id, ranked + 1), 'ranking-incomplete'), params: { count } }]
}
