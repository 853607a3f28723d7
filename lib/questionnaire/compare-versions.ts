import { type ChangeCode, questionChanges, sameJson } from './compare-questions'
import { questionsOf } from './question-rules'
import type { Question, QuestionnaireDefinition } from './schema'

/** From harmless to not: `breaking` changes need a new key, so that old answers are never read with a new meaning. */
export const CHANGE_KINDS = ['none', 'cosmetic', 'compatible', 'breaking'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One reason, for the person who decides whether to publish; `question` is `null` when it is about the whole. */
export type Change = { kind: ChangeKind; question: string | null; code: ChangeCode }

export type Comparison = { kind: ChangeKind; changes: Change[] }

/** All other codes are breaking. */
const HARMLESS: Partial<Record<ChangeCode, ChangeKind>> = {
  wording: 'cosmetic',
  'results-shown-otherwise': 'compatible',
  'question-added': 'compatible',
  'option-added': 'compatible',
  'row-added': 'compatible',
  'less-required': 'compatible',
  'more-allowed': 'compatible',
}

/**
 * What a new version means for answers to the earlier one: the same in other words (cosmetic), more that
 * nobody has to answer (compatible), or something else under the same key (breaking).
 */
export function compareVersions(earlier: QuestionnaireDefinition, later: QuestionnaireDefinition): Comparison {
  const before = questionsOf(earlier)
  const after = questionsOf(later)
  const changes = [
    ...frameChanges(earlier, later),
    ...placeChanges(before, after),
    ...before.flatMap((question) => {
      const same = after.find(({ id }) => id === question.id)
      const codes: ChangeCode[] = same ? questionChanges(question, same) : ['question-removed']
      return codes.map((code) => change(question.id, code))
    }),
  ]
  const worst = Math.max(0, ...changes.map(({ kind }) => CHANGE_KINDS.indexOf(kind)))
  return { kind: CHANGE_KINDS[worst] ?? 'none', changes }
}

function change(question: string | null, code: ChangeCode): Change {
  return { kind: HARMLESS[code] ?? 'breaking', question, code }
}

/** Under which terms people answer is more than wording. */
function frameChanges(earlier: QuestionnaireDefinition, later: QuestionnaireDefinition): Change[] {
  const terms = ({ id, audience, anonymous, minAge }: QuestionnaireDefinition) => [id, audience, anonymous, minAge]
  return [
    ...(sameJson(terms(earlier), terms(later)) ? [] : [change(null, 'terms-changed')]),
    ...(sameJson(frameOf(earlier), frameOf(later)) ? [] : [change(null, 'wording')]),
  ]
}

function frameOf({ title, intro, thanks, estimatedMinutes, pages }: QuestionnaireDefinition) {
  return { title, intro, thanks, estimatedMinutes, pages: pages.map((page) => [page.id, page.title, page.intro]) }
}

/** Questions keep their order and numbers: what is new comes last, and nobody has to answer it. */
function placeChanges(before: Question[], after: Question[]): Change[] {
  const known = before.map(({ id }) => id)
  const kept = after.map(({ id }) => id).filter((id) => known.includes(id))
  const expected = known.filter((id) => kept.includes(id))
  const lastKnown = Math.max(-1, ...after.map(({ id }, index) => (known.includes(id) ? index : -1)))
  const moved = kept.filter((id, index) => expected[index] !== id).map((id) => change(id, 'question-moved'))
  const added = after.flatMap(({ id, required }, index) => {
    if (known.includes(id)) return []
    if (required) return [change(id, 'required-question-added')]
    return [change(id, index < lastKnown ? 'question-added-before-others' : 'question-added')]
  })
  return [...moved, ...added]
}
