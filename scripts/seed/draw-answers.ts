import { type Answers, noAnswers } from '@/lib/questionnaire/answers'
import { answersToKeep } from '@/lib/questionnaire/conditions'
import { questionsOf, rankCount } from '@/lib/questionnaire/question-rules'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { BACKGROUND_SHARES } from './background-shares'
import { OPEN_ANSWERS } from './open-answers'
import { type Random, randomFrom, weighted } from './random'

/** What the people of one group lean to, from −1 to 1, fixed by the words: groups differ, but the same way every time. */
type Leaning = (about: string) => number

/** One made-up person's answers: opinions that differ by group, a few questions left blank. */
export function drawAnswers(definition: QuestionnaireDefinition, random: Random): Answers {
  const answers = noAnswers()
  const groups: string[] = []
  const leaning: Leaning = (about) => groups.reduce((sum, group) => sum + fixed(`${group}/${about}`) * 0.35, fixed(about))
  for (const question of questionsOf<Question>(definition)) {
    if (!question.required && random() < (question.type === 'text' ? 0.7 : 0.08)) continue
    draw(question, { answers, leaning, random })
    const given = answers.given[question.id]
    if (question.type === 'single' && question.background && typeof given === 'string') groups.push(given)
  }
  return answersToKeep(definition, answers)
}

type Drawing = { answers: Answers; leaning: Leaning; random: Random }

function draw(question: Question, { answers, leaning, random }: Drawing): void {
  switch (question.type) {
    case 'single':
      answers.given[question.id] = drawOption(question, { leaning, random })
      return
    case 'scale':
      answers.given[question.id] = drawPoint(question, leaning(question.id), random)
      return
    case 'matrix':
      answers.given[question.id] = Object.fromEntries(question.rows.flatMap((row) =>
        question.required || random() < 0.95 ? [[row.id, drawPoint(question, leaning(row.id), random)]] : []))
      return
    case 'multiple':
      drawChoices(question, { answers, leaning, random })
      return
    case 'ranking':
      answers.given[question.id] = drawOrder(question.options.map((option) => option.id), { leaning, random }).slice(0, rankCount(question))
      return
    case 'number':
      answers.given[question.id] = drawNumber(question, random)
      return
    case 'text':
      answers.given[question.id] = weighted(OPEN_ANSWERS, OPEN_ANSWERS.map(() => 1), random)
  }
}

function drawOption(question: Extract<Question, { type: 'single' }>, { leaning, random }: Omit<Drawing, 'answers'>): string {
  const shares = BACKGROUND_SHARES[question.id] ?? {}
  const weights = question.options.map((option) => shares[option.id] ?? Math.exp(leaning(`${question.id}/${option.id}`)))
  return weighted(question.options.map((option) => option.id), weights, random)
}

/** A point of a scale around what the group leans to; now and then one outside the scale. */
function drawPoint(question: Extract<Question, { type: 'scale' | 'matrix' }>, lean: number, random: Random): string {
  const onScale = question.options.filter((option) => option.outsideScale !== true)
  const centre = (onScale.length - 1) * (0.55 + lean * 0.22)
  const weights = question.options.map((option) => {
    const place = onScale.indexOf(option)
    return place < 0 ? 0.12 * (1 + Math.abs(lean)) : Math.exp(-((place - centre) ** 2) / 2.2)
  })
  return weighted(question.options.map((option) => option.id), weights, random)
}

function drawChoices(question: Extract<Question, { type: 'multiple' }>, { answers, leaning, random }: Drawing): void {
  const alone = question.options.find((option) => option.exclusive)
  if (alone && random() < 0.1) {
    answers.given[question.id] = [alone.id]
    return
  }
  const most = question.maxSelections ?? question.options.length
  const order = drawOrder(question.options.filter((option) => !option.exclusive).map((option) => option.id), { leaning, random })
  const chosen = new Set(order.slice(0, 1 + Math.floor(random() * Math.min(most, 3))))
  answers.given[question.id] = question.options.map((option) => option.id).filter((option) => chosen.has(option))
  const beside = question.options.find((option) => option.allowsText && chosen.has(option.id))
  if (beside && random() < 0.5) answers.words[question.id] = { [beside.id]: 'Kylätoimikunta' }
}

function drawOrder(options: string[], { leaning, random }: Omit<Drawing, 'answers'>): string[] {
  const left = [...options]
  const order: string[] = []
  while (left.length > 0) {
    const next = weighted(left, left.map((option) => Math.exp(leaning(option) * 1.5)), random)
    order.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return order
}

/** Most live near, some far: a long tail up to the greatest number allowed, and one in a hundred odd. */
function drawNumber(question: Extract<Question, { type: 'number' }>, random: Random): number {
  const least = question.min
  const most = question.max
  if (random() < 0.01) return most
  return Math.min(most, least + Math.round(-Math.log(1 - random()) * (most - least) * 0.05))
}

function fixed(about: string): number {
  return randomFrom(about)() * 2 - 1
}
