import type { ReactNode } from 'react'
import { questionField } from '@/lib/questionnaire/form-fields'
import { DEFAULT_TEXT_LENGTH, decimalsOf } from '@/lib/questionnaire/question-rules'
import type { QuestionOf } from '@/lib/questionnaire/schema'
import { explainedBy, Explanation, Wording } from './question-parts'
import { describedBy, type View } from './view'

type Typed = { question: QuestionOf<'text' | 'number'>; view: View }

/** A question answered by typing. Nothing is cut off at the limit: what is too long is said, not lost. */
export function TypedQuestion({ question, view }: Typed): ReactNode {
  const field = questionField(question.id)
  const hasProblem = view.problemOf(field) !== undefined
  return (
    <div className={hasProblem ? 'question problem' : 'question'} data-question={question.id} data-field={field}>
      <label className="wording" htmlFor={field}><Wording question={question} view={view} /></label>
      <Explanation question={question} view={view} field={field} />
      <Control question={question} view={view} />
      {question.type === 'text' && question.multiline && (
        <p className="small" id={`most:${question.id}`}>{view.t('answering:form.at-most', { count: mostOf(question) })}</p>
      )}
    </div>
  )
}

function Control({ question, view }: Typed): ReactNode {
  const field = questionField(question.id)
  const shared = {
    id: field,
    name: field,
    defaultValue: view.typed(field)[0],
    'aria-invalid': view.problemOf(field) !== undefined || undefined,
    'aria-describedby': describedBy(explainedBy({ question, view }, field), question.type === 'text' && question.multiline && `most:${question.id}`),
  }
  if (question.type === 'number') {
    const unit = question.unit?.[view.language]
    return (
      <p className="number-field">
        <input type="text" inputMode={decimalsOf(question) === 0 ? 'numeric' : 'decimal'} autoComplete="off" {...shared} aria-describedby={describedBy(shared['aria-describedby'], unit && `unit:${question.id}`)} />
        {unit && <span id={`unit:${question.id}`}>{unit}</span>}
      </p>
    )
  }
  if (question.multiline) return <textarea rows={4} data-most={mostOf(question)} {...shared} />
  return <input type={question.inputType ?? 'text'} autoComplete={question.inputType ?? 'off'} data-most={mostOf(question)} {...shared} />
}

function mostOf(question: QuestionOf<'text'>): number {
  return question.maxLength ?? DEFAULT_TEXT_LENGTH
}
