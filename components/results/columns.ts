import { formatNumber, formatPercent } from '@/lib/format/numbers'
import type { Question } from '@/lib/questionnaire/schema'
import type { GroupFigures } from '@/lib/statistics/describe-group'
import { toOneDecimal, toPercent } from '@/lib/statistics/rounding'
import { type Line, optionLabel, type ResultsView } from './view'

export type Column = { heading: string; cell: (line: Line) => string }

/** What is said of each line in figures: its options, what sums them up, n and how many were asked. */
export function columnsOf(question: Question, lines: Line[], view: ResultsView): Column[] {
  const sizes: Column[] = [
    { heading: view.t('results:n'), cell: ({ n }) => formatNumber(n, view.language) },
    { heading: view.t('results:asked'), cell: ({ people }) => formatNumber(people, view.language) },
  ]
  const [first] = lines
  return first ? [...optionColumns(first.figures, question, view), ...summaryColumns(first.figures, question, view), ...sizes] : sizes
}

function optionColumns(figures: GroupFigures, question: Question, view: ResultsView): Column[] {
  switch (figures.kind) {
    case 'people':
      return []
    case 'ranking':
      return figures.options.flatMap(({ option }) => rankColumns(option, { label: optionLabel(question.id, option, view), places: figures.places }, view))
    case 'choice':
    case 'multiple':
    case 'number':
      return figures.options.map(({ option }) => ({
        heading: optionLabel(question.id, option, view),
        cell: (line) => percent('options' in line.figures && line.figures.kind !== 'ranking' ? line.figures.options.find((each) => each.option === option)?.share : null, view),
      }))
  }
}

function rankColumns(option: string, { label, places }: { label: string; places: number }, view: ResultsView): Column[] {
  const of = ({ figures }: Line) => (figures.kind === 'ranking' ? figures.options.find((each) => each.option === option) : undefined)
  return [
    { heading: `${label}: ${view.t('results:first')}`, cell: (line) => percent(of(line)?.first, view) },
    { heading: `${label}: ${view.t('results:among-first', { places })}`, cell: (line) => percent(of(line)?.amongFirst, view) },
  ]
}

/** Mean and the like, where the kind of figure has them. */
function summaryColumns(figures: GroupFigures, question: Question, view: ResultsView): Column[] {
  const { t } = view
  switch (figures.kind) {
    case 'choice':
      if (figures.mean === null) return []
      return [
        { heading: t('results:mean'), cell: (line) => decimal(line.figures.kind === 'choice' ? line.figures.mean : null, view) },
        { heading: t('results:top'), cell: (line) => percent(line.figures.kind === 'choice' ? line.figures.top : null, view) },
      ]
    case 'multiple':
      return [{ heading: t('results:choices'), cell: (line) => decimal(line.figures.kind === 'multiple' ? line.figures.meanChoices : null, view) }]
    case 'number':
      return [
        { heading: t('results:median'), cell: (line) => (line.figures.kind === 'number' && line.figures.median !== null ? optionLabel(question.id, line.figures.median, view) : '') },
        { heading: t('results:mean'), cell: (line) => decimal(line.figures.kind === 'number' ? line.figures.mean : null, view) },
      ]
    case 'ranking':
    case 'people':
      return []
  }
}

function percent(share: number | null | undefined, { language }: ResultsView): string {
  return share === null || share === undefined ? '' : formatPercent(toPercent(share), language)
}

function decimal(value: number | null, { language }: ResultsView): string {
  return value === null ? '' : formatNumber(toOneDecimal(value), language, 1)
}
