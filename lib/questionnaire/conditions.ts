import { type Answer, type Answers, noAnswers } from './answers'
import { type FormRules, type QuestionRules, questionsOf, type ShowIf } from './question-rules'

/**
 * The questions a person is asked, in order, given the answers so far.
 *
 * Conditions only look back (the definition is checked for it), so one pass settles the form. An answer
 * to a question no longer asked counts as none: a changed mind must not steer the form from out of sight.
 */
export function askedQuestions<Question extends QuestionRules>(form: FormRules<Question>, answers: Answers): Question[] {
  const asked: Question[] = []
  const heard = new Map<string, Answer>()

  for (const question of questionsOf(form)) {
    if (question.showIf && !holds(question.showIf, heard)) continue
    asked.push(question)
    const answer = answers.given[question.id]
    if (answer !== undefined) heard.set(question.id, answer)
  }
  return asked
}

/** What we store: answers to questions that were asked, words beside options that were chosen, and nothing else. */
export function answersToKeep(form: FormRules, answers: Answers): Answers {
  const kept = noAnswers()
  for (const { id } of askedQuestions(form, answers)) {
    const answer = answers.given[id]
    if (answer === undefined) continue
    kept.given[id] = answer
    const words = Object.entries(answers.words[id] ?? {}).filter(([option]) => includes(answer, option))
    if (words.length > 0) kept.words[id] = Object.fromEntries(words)
  }
  return kept
}

/** Silence is no answer: nothing holds while the question is unanswered. */
function holds({ question, anyOf }: ShowIf, heard: Map<string, Answer>): boolean {
  const answer = heard.get(question)
  return answer !== undefined && anyOf.some((option) => includes(answer, option))
}

function includes(answer: Answer, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option
}
