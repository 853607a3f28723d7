import type { ProtectedGroup, ShownTable } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import { formatNumber } from '@/lib/format/numbers'
import type { Translate } from '@/lib/i18n/translator'
import { bandsOf } from '@/lib/questionnaire/bands'
import { decimalsOf, questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { describeGroup, type GroupFigures } from '@/lib/statistics/describe-group'
import type { Language } from '@/lib/vocabulary/language'

/** What every part of a results page needs to say things in words. */
export type ResultsView = { t: Translate; language: Language; definition: QuestionnaireDefinition }

/** One line of a figure: a group of people, or a row of a matrix, with its figures. */
export type Line = { label: string; people: number; n: number; figures: GroupFigures }

export function questionOf({ definition }: ResultsView, id: string): Question | undefined {
  return questionsOf<Question>(definition).find((question) => question.id === id)
}

/** The table's groups as lines. */
export function linesOf(table: ShownTable, figure: FigureDefinition, { view, question }: { view: ResultsView; question: Question }): Line[] {
  const decimals = question.type === 'number' ? decimalsOf(question) : 0
  return table.groups.map((group) => ({ label: groupLabel(group, view), people: group.people, n: group.n, figures: describeGroup(group, figure, decimals) }))
}

/** "Paltamo, Ristijärvi", "Kajaani (with 7 others or who did not say)"; parts of a cross are joined by ×. */
export function groupLabel({ key }: Pick<ProtectedGroup, 'key'>, view: ResultsView): string {
  if (key.length === 0) return view.t('results:everyone')
  return key.map((part) => partLabel(part, view)).join(' × ')
}

/** "Everyone", or the wording of the variables crossed. */
export function breakdownLabel(breakdown: readonly string[], view: ResultsView): string {
  if (breakdown.length === 0) return view.t('results:everyone')
  return breakdown.map((id) => questionOf(view, id)?.text[view.language].replace(/\?$/, '') ?? id).join(' × ')
}

function partLabel({ variable, extent, options, countedIn }: ProtectedGroup['key'][number], view: ResultsView): string {
  const { t } = view
  if (extent === 'residual') return t('results:residual')
  if (extent === 'all') return t('results:all-of')
  const names = options.map((option) => optionLabel(variable, option, view)).join(', ')
  if (countedIn === null) return names
  return `${names} ${countedIn.people === null ? t('results:counted-in-some') : t('results:counted-in', { people: countedIn.people })}`
}

export function optionLabel(questionId: string, option: string, view: ResultsView): string {
  const question = questionOf(view, questionId)
  if (question?.type === 'number') return bandLabel(question, option, view)
  const found = question && 'options' in question ? question.options.find(({ id }) => id === option) : undefined
  return found?.label[view.language] ?? option
}

/** "5–9 km", "50 km or more": a band from its lower end to just below the next. */
function bandLabel(question: Extract<Question, { type: 'number' }>, option: string, { t, language }: ResultsView): string {
  const bands = bandsOf(question)
  const index = bands.findIndex(({ id }) => id === option)
  const from = bands[index]?.from ?? 0
  const next = bands[index + 1]?.from
  const step = 1 / 10 ** decimalsOf(question)
  const unit = question.unit ? `\u00A0${question.unit[language]}` : ''
  return next === undefined
    ? t('results:band-last', { from: formatNumber(from, language), unit })
    : t('results:band', { from: formatNumber(from, language), to: formatNumber(next - step, language, decimalsOf(question)), unit })
}
