import { decimalsOf, type QuestionRules, questionsOf } from './question-rules'
import type { Question } from './schema'

type DefinitionProblem = { path: (string | number)[]; message: string }
type Pages = { pages: { id: string; questions: Question[] }[] }

const SMALLINT = { min: -32_768, max: 32_767 }

/** What is wrong with a definition beyond the shape of each part; empty when it can be published. */
export function definitionProblems(definition: Pages): DefinitionProblem[] {
  const found: DefinitionProblem[] = []
  const earlier = new Map<string, QuestionRules>()

  for (const [page, { questions }] of definition.pages.entries()) {
    for (const [index, question] of questions.entries()) {
      const messages = [...identityProblems(question, earlier), ...conditionProblems(question, earlier), ...partProblems(question)]
      found.push(...messages.map((message) => ({ path: ['pages', page, 'questions', index], message })))
      earlier.set(question.id, question)
    }
  }
  if (hasRepeats(definition.pages.map((page) => page.id))) found.push({ path: ['pages'], message: 'duplicate-page' })
  if (questionsOf(definition).length > 200) found.push({ path: ['pages'], message: 'too-many-questions' })
  return found
}

function identityProblems(question: Question, earlier: Map<string, QuestionRules>): string[] {
  const parts = [...('options' in question ? [question.options] : []), ...('rows' in question ? [question.rows] : [])]
  const ids = [question.id, ...parts.flat().map((part) => part.id)]
  return [
    ...(earlier.has(question.id) ? ['duplicate-question'] : []),
    ...(parts.some((list) => hasRepeats(list.map((part) => part.id))) ? ['duplicate-option-or-row'] : []),
    // The one id of our alphabet that every JavaScript object already has.
    ...(ids.includes('constructor') ? ['reserved-id'] : []),
  ]
}

/** Conditions only look back, so one pass settles the form. */
function conditionProblems({ showIf }: Question, earlier: Map<string, QuestionRules>): string[] {
  if (!showIf) return []
  const asked = earlier.get(showIf.question)
  if (!asked) return ['condition-looks-ahead']
  if (asked.type !== 'single' && asked.type !== 'multiple') return ['condition-needs-a-choice']
  const known = new Set(asked.options?.map((option) => option.id))
  return showIf.anyOf.every((option) => known.has(option)) ? [] : ['condition-names-no-option']
}

function partProblems(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return [...ladderProblems(question), ...misplacedFlags(question.options, ['exclusive'])]
    case 'multiple':
      return (question.maxSelections ?? 1) > question.options.length ? ['max-selections-beyond-options'] : []
    case 'ranking':
      return [
        ...((question.maxRanks ?? 1) > question.options.length ? ['max-ranks-beyond-options'] : []),
        ...misplacedFlags(question.options, ['exclusive', 'allowsText']),
      ]
    case 'scale':
    case 'matrix':
      return misplacedFlags(question.options, ['exclusive', 'allowsText'])
    case 'number':
      return numberProblems(question)
    case 'text':
      return question.inputType && question.multiline ? ['contact-on-many-lines'] : []
  }
}

function misplacedFlags(options: { exclusive?: boolean | undefined; allowsText?: boolean | undefined }[], flags: ('exclusive' | 'allowsText')[]): string[] {
  return options.some((option) => flags.some((flag) => option[flag] === true)) ? ['option-flag-not-for-this-type'] : []
}

function numberProblems(question: Extract<Question, { type: 'number' }>): string[] {
  const unit = 10 ** decimalsOf(question)
  const bands = question.bands ?? []
  return [
    ...(question.min > question.max ? ['range-is-empty'] : []),
    ...(question.min * unit < SMALLINT.min || question.max * unit > SMALLINT.max ? ['number-does-not-fit'] : []),
    ...(bands.some((band, index) => index > 0 && band <= (bands[index - 1] ?? band)) ? ['bands-not-rising'] : []),
  ]
}

function ladderProblems(question: Extract<Question, { type: 'single' }>): string[] {
  const ids = question.options.map((option) => option.id)
  const residual = question.residual ?? []
  if (residual.some((id) => !ids.includes(id))) return ['residual-names-no-option']

  const compared = ids.filter((id) => !residual.includes(id))
  const messages: string[] = []
  let finer = compared.map((id) => [id])
  for (const grouping of question.ladder ?? []) {
    if (!sameMembers(grouping.flat(), compared)) messages.push('ladder-must-hold-every-option-once')
    if (!finer.every((group) => grouping.some((wider) => group.every((id) => wider.includes(id))))) messages.push('ladder-not-nested')
    if (question.ordered && !grouping.every((group) => areNeighbours(group, compared))) messages.push('ladder-joins-distant-options')
    finer = grouping
  }
  return [...new Set(messages)]
}

function areNeighbours(group: string[], order: string[]): boolean {
  const places = group.map((id) => order.indexOf(id))
  return Math.max(...places) - Math.min(...places) === group.length - 1
}

function sameMembers(one: string[], other: string[]): boolean {
  return one.length === other.length && !hasRepeats(one) && one.every((id) => other.includes(id))
}

function hasRepeats(ids: string[]): boolean {
  return new Set(ids).size !== ids.length
}
