import type { ReactNode } from 'react'
import { partField } from '@/lib/questionnaire/form-fields'
import type { QuestionOf, Row } from '@/lib/questionnaire/schema'
import { ScalePoints } from './choice-question'
import { QuestionGroup, Say } from './question-parts'
import { errorId, type View } from './view'

type Matrix = { question: QuestionOf<'matrix'>; view: View }

/** One group per row, so that a row can be read and answered by itself on a phone and by ear. */
export function MatrixQuestion({ question, view }: Matrix): ReactNode {
  return (
    <QuestionGroup question={question} view={view}>
      {question.rows.map((row) => <MatrixRow key={row.id} row={row} question={question} view={view} />)}
    </QuestionGroup>
  )
}

function MatrixRow({ row, question, view }: Matrix & { row: Row }): ReactNode {
  const field = partField(question.id, row.id)
  const hasProblem = view.problemOf(field) !== undefined
  return (
    <fieldset className={hasProblem ? 'row problem' : 'row'} data-field={field} aria-describedby={hasProblem ? errorId(field) : undefined}>
      <legend>{row.label[view.language]}</legend>
      <Say field={field} view={view} />
      <ScalePoints options={view.optionsOf(question)} view={view} field={field} />
    </fieldset>
  )
}
