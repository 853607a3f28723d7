import { DEFAULT_TEXT_LENGTH, decimalsOf, rankCount } from './question-rules'
import type { Option, Question, Row } from './schema'

export type ChangeCode =
  | 'terms-changed' | 'wording' | 'results-shown-otherwise'
  | 'question-added' | 'question-added-before-others' | 'required-question-added' | 'question-removed' | 'question-moved'
  | 'type-changed' | 'condition-changed' | 'codes-mean-otherwise'
  | 'option-added' | 'option-removed' | 'option-moved' | 'row-added' | 'row-removed' | 'row-moved'
  | 'more-required' | 'less-required' | 'more-allowed' | 'less-allowed'

/** How a question differs from the one of the same key in the earlier version; empty when it does not. */
export function questionChanges(before: Question, after: Question): ChangeCode[] {
  if (before.type !== after.type) return ['type-changed']
  return [
    ...demandChanges(before, after),
    ...limitChanges(before, after),
    ...listChanges(optionsOf(before), optionsOf(after), { removed: 'option-removed', moved: 'option-moved', added: 'option-added' }),
    ...listChanges(rowsOf(before), rowsOf(after), { removed: 'row-removed', moved: 'row-moved', added: 'row-added' }),
    ...differing('codes-mean-otherwise', meaningOf, { before, after }),
    ...differing('condition-changed', conditionOf, { before, after }),
    ...differing('wording', wordsOf, { before, after }),
    ...differing('results-shown-otherwise', shownBy, { before, after }),
  ]
}

/** Two values that would be written alike, in whatever order their keys stand. */
export function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

type Pair = { before: Question; after: Question }

/** `of` sees a question and the parts that both versions have: added parts are told of elsewhere. */
function differing(code: ChangeCode, of: (question: Question, parts: Parts) => unknown, { before, after }: Pair): ChangeCode[] {
  const shared = (question: Question, other: Question): Parts => ({
    options: sharedWith(optionsOf(question), optionsOf(other)),
    rows: sharedWith(rowsOf(question), rowsOf(other)),
  })
  return sameJson(of(before, shared(before, after)), of(after, shared(after, before))) ? [] : [code]
}

type Parts = { options: Option[]; rows: Row[] }

function sharedWith<Part extends { id: string }>(parts: Part[], others: { id: string }[]): Part[] {
  const known = parts.filter(({ id }) => others.some((other) => other.id === id))
  // In an order of their own: moving is told of elsewhere.
  return known.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** What the codes count: values of options, decimals of a number, places of a ranking, kind of contact. */
function meaningOf(question: Question, { options, rows }: Parts) {
  return [
    question.ref,
    options.map(({ id, value, outsideScale, exclusive, ref }) => [id, value, outsideScale === true, exclusive === true, ref]),
    rows.map(({ id, ref }) => [id, ref]),
    question.type === 'number' ? decimalsOf(question) : null,
    question.type === 'ranking' ? rankCount(question) : null,
    question.type === 'text' ? [question.inputType, question.personalData === true] : null,
  ]
}

function conditionOf({ showIf }: Question) {
  return showIf ? [showIf.question, [...showIf.anyOf].sort()] : null
}

/** Everything a person reads, and how it lies on the page. */
function wordsOf(question: Question, { options, rows }: Parts) {
  return [
    question.text,
    question.help,
    'unit' in question ? question.unit : null,
    'optionOrder' in question ? question.optionOrder : null,
    'multiline' in question ? question.multiline : null,
    [...options, ...rows].map(({ id, label }) => [id, label]),
  ]
}

function shownBy(question: Question, { options, rows }: Parts) {
  const { background, ordered, residual, ladder } = question.type === 'single' ? question : {}
  return [
    background === true, ordered === true, residual, ladder,
    'polarity' in question ? question.polarity : null,
    'bands' in question ? question.bands : null,
    [...options, ...rows].map(({ id, sensitive }) => [id, sensitive === true]),
  ]
}

/** A row more of a matrix whose every row is required is something more to answer. */
function demandChanges(before: Question, after: Question): ChangeCode[] {
  const [was, is] = [demandOf(before), demandOf(after)]
  if (is !== was) return [is > was ? 'more-required' : 'less-required']
  return is === EVERYTHING && rowsOf(after).length > rowsOf(before).length ? ['more-required'] : []
}

const EVERYTHING = 2

function demandOf(question: Question): number {
  if (!question.required) return 0
  return question.type === 'matrix' && question.requiredRows === 'any' ? 1 : EVERYTHING
}

function limitChanges(before: Question, after: Question): ChangeCode[] {
  const was = limitsOf(before)
  const is = limitsOf(after)
  const differs = (holds: (now: number, then: number) => boolean) => [...is].some(([name, now]) => holds(now, was.get(name) ?? now))
  return [
    ...(differs((now, then) => now > then) ? ['more-allowed' as const] : []),
    ...(differs((now, then) => now < then) ? ['less-allowed' as const] : []),
  ]
}

/** By name; the larger, the more is allowed. */
function limitsOf(question: Question): Map<string, number> {
  const words = optionsOf(question).map(({ id, allowsText }): [string, number] => [`words ${id}`, allowsText ? 1 : 0])
  switch (question.type) {
    case 'multiple':
      return new Map([['choices', question.maxSelections ?? Infinity], ...words])
    case 'text':
      return new Map([['characters', question.maxLength ?? DEFAULT_TEXT_LENGTH]])
    case 'number':
      return new Map([['upwards', question.max], ['downwards', -question.min]])
    default:
      return new Map(words)
  }
}

/** Codes count in the order of the version: only what comes last may be new. */
function listChanges(before: { id: string }[], after: { id: string }[], codes: { removed: ChangeCode; moved: ChangeCode; added: ChangeCode }): ChangeCode[] {
  const ids = after.map(({ id }) => id)
  return [
    ...(before.some(({ id }) => !ids.includes(id)) ? [codes.removed] : []),
    ...(before.some(({ id }, index) => ids.includes(id) && ids[index] !== id) ? [codes.moved] : []),
    ...(ids.some((id) => !before.some((known) => known.id === id)) ? [codes.added] : []),
  ]
}

function optionsOf(question: Question): Option[] {
  return 'options' in question ? question.options : []
}

function rowsOf(question: Question): Row[] {
  return 'rows' in question ? question.rows : []
}
