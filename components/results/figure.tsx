import type { ReactNode } from 'react'
import type { ProtectedTable, ShownTable } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import type { Question } from '@/lib/questionnaire/schema'
import { FigureBars, ScaleKey } from './figure-bars'
import { FigureTable } from './figure-table'
import { type Line, linesOf, type ResultsView } from './view'

type Props = { question: Question; number: number; tables: ProtectedTable[]; figures: FigureDefinition[]; view: ResultsView }

/** One question: its wording, its bars beside its table, and what is not shown with the reason in words. */
export function Figure({ question, number, tables, figures, view }: Props): ReactNode {
  const { t, language } = view
  const shown = tables.filter((table): table is ShownTable => table.status === 'shown')
  const parts = partsOf(shown, { figures, view, question })
  return (
    <section className="figure flow" id={question.id} aria-labelledby={`${question.id}-title`}>
      <p className="small">{t('results:question', { number })}{question.showIf !== undefined && ` · ${t('results:asked-of')}`}</p>
      <h2 id={`${question.id}-title`}>{question.text[language]}</h2>
      {parts.length > 0 && <ScaleKey question={question} view={view} />}
      {parts.map(({ heading, lines, head }) => (
        <div className="flow" key={heading ?? ''}>
          {heading !== null && <h3>{heading}</h3>}
          <FigureBars question={question} lines={lines} view={view} />
          <FigureTable question={question} lines={lines} view={view} caption={heading ?? question.text[language]} head={head} isOpen={isForEveryone(shown)} />
        </div>
      ))}
      <Notes tables={tables} question={question} view={view} />
    </section>
  )
}

type Part = { heading: string | null; head: string; lines: Line[] }

/** For everyone, the rows of a matrix stand below each other; by groups, each row is a part of its own. */
function partsOf(tables: ShownTable[], { figures, view, question }: Pick<Props, 'figures' | 'view' | 'question'>): Part[] {
  const withLines = tables.flatMap((table) => {
    const figure = figures.find(({ row }) => row === table.row)
    return figure ? [{ table, label: rowLabel(question, table.row, view), lines: linesOf(table, figure, { view, question }) }] : []
  })
  if (question.type === 'matrix' && isForEveryone(tables)) {
    const lines = withLines.flatMap(({ label, lines: [line] }) => (line ? [{ ...line, label: label ?? line.label }] : []))
    return lines.length > 0 ? [{ heading: null, head: view.t('results:row'), lines }] : []
  }
  return withLines.map(({ label, lines }) => ({ heading: label, head: view.t('results:group'), lines }))
}

function isForEveryone(tables: ShownTable[]): boolean {
  return tables.every(({ by }) => by.length === 0)
}

function Notes({ tables, question, view }: { tables: ProtectedTable[]; question: Question; view: ResultsView }): ReactNode {
  const { t } = view
  // A background question has no figure by another one: what the plan crosses is told as groups.
  if (tables.length === 0) return <p className="withheld">{t('results:withheld')}: {t('results:reason.shown-for-everyone')}</p>
  return tables.map((table) => {
    const reason = table.status === 'withheld' ? table.reason : table.coarsened
    if (reason === null) return null
    const what = table.status === 'withheld' ? t('results:withheld') : t('results:coarsened')
    const label = rowLabel(question, table.row, view)
    return <p className="withheld" key={table.row ?? ''}>{label === null ? what : `${label}: ${what.toLocaleLowerCase(view.language)}`}: {t(`results:reason.${reason}`)}</p>
  })
}

function rowLabel(question: Question, row: string | null, { language }: ResultsView): string | null {
  return question.type === 'matrix' && row !== null ? (question.rows.find(({ id }) => id === row)?.label[language] ?? row) : null
}
