import type { ReactNode } from 'react'
import type { Question } from '@/lib/questionnaire/schema'
import { columnsOf } from './columns'
import { PlacesTable } from './places-table'
import type { Line, ResultsView } from './view'

type Props = { question: Question; lines: Line[]; view: ResultsView; caption: string; head: string; isOpen: boolean }

/**
 * The same figures as a table beneath its bars: for one group an answer a row, for several a group a row; n with each.
 * By groups it is folded, as the tables would be longer than all else.
 */
export function FigureTable({ question, lines, view, caption, head, isOpen }: Props): ReactNode {
  const [only, second] = lines
  return (
    <details open={isOpen}>
      <summary>{view.t('results:table')}</summary>
      <div className="scroll" role="region" aria-label={`${view.t('results:table')}: ${caption}`} tabIndex={0}>
        {only && second === undefined && question.type !== 'matrix'
          ? <TallTable question={question} line={only} view={view} />
          : <WideTable question={question} lines={lines} view={view} head={head} />}
      </div>
    </details>
  )
}

function TallTable({ question, line, view }: { question: Question; line: Line; view: ResultsView }): ReactNode {
  if (line.figures.kind === 'ranking') return <PlacesTable question={question} line={line} figures={line.figures} view={view} />
  return (
    <table>
      <caption className="small">{view.t('results:n-note')}</caption>
      <thead><tr><th scope="col">{view.t('results:answer')}</th><th scope="col" className="r">{line.label}</th></tr></thead>
      <tbody>
        {columnsOf(question, [line], view).map(({ heading, cell }) => <tr key={heading}><th scope="row">{heading}</th><td className="r">{cell(line)}</td></tr>)}
      </tbody>
    </table>
  )
}

function WideTable({ question, lines, view, head }: Pick<Props, 'question' | 'lines' | 'view' | 'head'>): ReactNode {
  const columns = columnsOf(question, lines, view)
  return (
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
  )
}
