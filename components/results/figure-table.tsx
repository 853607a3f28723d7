import type { ReactNode } from 'react'
import { formatNumber, formatPercent } from '@/lib/format/numbers'
import type { Question } from '@/lib/questionnaire/schema'
import { toOneDecimal, toPercent } from '@/lib/statistics/rounding'
import { type Line, optionLabel, type ResultsView } from './view'

type Props = { question: Question; lines: Line[]; view: ResultsView; caption: string; head: string }
type Column = { heading: string; cell: (line: Line) => string }

/** The same figures as a table: a line a row, an option a column, n on every row. */
export function FigureTable({ question, lines, view, caption, head }: Props): ReactNode {
  const columns = columnsOf(question, lines, view)
  return (
    <details>
      <summary>{view.t('results:table')}</summary>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="small">{view.t('results:n-note')}</caption>
          <thead>
            <tr><th scope="col">{head}</th>{columns.map(({ heading }) => <th scope="col" className="r" key={heading}>{heading}</th>)}</tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}><th scope="row">{line.label}</th>{columns.map(({ heading, cell }) => <td className="r" key={heading}>{cell(line)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function columnsOf(question: Question, lines: Line[], view: ResultsView): Column[] {
  const sizes: Column[] = [
    { heading: view.t('results:n'), cell: ({ n }) => formatNumber(n, view.language) },
    { heading: view.t('results:asked'), cell: ({ people }) => formatNumber(people, view.language) },
  ]
  const [first] = lines
  return first ? [...optionColumns(first, question, view), ...summaryColumns(first, view), ...sizes] : sizes
}

function optionColumns({ figures }: Line, question: Question, view: ResultsView): Column[] {
  if (figures.kind === 'people') return []
  const percent = (share: number | undefined) => (share === undefined ? '' : formatPercent(toPercent(share), view.language))
  if (figures.kind === 'ranking') {
    const among = view.t('results:among-first', { places: figures.places })
    return figures.options.flatMap(({ option }): Column[] => {
      const label = optionLabel(question.id, option, view)
      const rank = (line: Line) => (line.figures.kind === 'ranking' ? line.figures.options.find((each) => each.option === option) : undefined)
      return [
        { heading: `${label}: ${view.t('results:first')}`, cell: (line) => percent(rank(line)?.first) },
        { heading: `${label}: ${among}`, cell: (line) => percent(rank(line)?.amongFirst) },
      ]
    })
  }
  return figures.options.map(({ option }) => ({
    heading: optionLabel(question.id, option, view),
    cell: ({ figures: each }) => ('options' in each && each.kind !== 'ranking' ? percent(each.options.find((one) => one.option === option)?.share) : ''),
  }))
}

/** Mean and the like, where the kind of figure has them. */
function summaryColumns({ figures }: Line, { t, language }: ResultsView): Column[] {
  const decimal = (value: number | null) => (value === null ? '' : formatNumber(toOneDecimal(value), language, 1))
  switch (figures.kind) {
    case 'choice':
      if (figures.mean === null) return []
      return [
        { heading: t('results:mean'), cell: (line) => (line.figures.kind === 'choice' ? decimal(line.figures.mean) : '') },
        { heading: t('results:top'), cell: (line) => (line.figures.kind === 'choice' && line.figures.top !== null ? formatPercent(toPercent(line.figures.top), language) : '') },
      ]
    case 'multiple':
      return [{ heading: t('results:choices'), cell: (line) => (line.figures.kind === 'multiple' ? decimal(line.figures.meanChoices) : '') }]
    case 'number':
      return [{ heading: t('results:mean'), cell: (line) => (line.figures.kind === 'number' ? decimal(line.figures.mean) : '') }]
    case 'ranking':
    case 'people':
      return []
  }
}
