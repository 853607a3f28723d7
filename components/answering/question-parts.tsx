import type { ReactNode } from 'react'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question } from '@/lib/questionnaire/schema'
import { conditionId, describedBy, errorId, helpId, type View } from './view'

type Asked = { question: Question; view: View }

/** Number, wording and, in words, whether it must be answered. */
export function Wording({ question, view }: Asked): ReactNode {
  return (
    <>
      <span className="no">{view.numberOf(question.id)}.</span> {question.text[view.language]}
      {question.required && <span className="no"> {view.t('answering:form.required')}</span>}
    </>
  )
}

/** What is said under the wording: when to answer, help, and what went wrong with `field`. */
export function Explanation({ question, view, field }: Asked & { field?: string }): ReactNode {
  return (
    <>
      {question.showIf && <p className="condition" id={conditionId(question.id)}>{conditionInWords(question, view)}</p>}
      {question.help && <p className="small" id={helpId(question.id)}>{question.help[view.language]}</p>}
      {field !== undefined && <Say field={field} view={view} />}
    </>
  )
}

export function Say({ field, view }: { field: string; view: View }): ReactNode {
  const message = view.problemOf(field)
  return message === undefined ? null : <p className="say" id={errorId(field)}>{message}</p>
}

export function explainedBy({ question, view }: Asked, field?: string): string | undefined {
  return describedBy(
    question.showIf && conditionId(question.id),
    question.help && helpId(question.id),
    field !== undefined && view.problemOf(field) !== undefined && errorId(field),
  )
}

/** A question of several controls. The script finds it, its field and its parts by these attributes. */
export function QuestionGroup({ question, view, field, children }: Asked & { field?: string; children: ReactNode }): ReactNode {
  const hasProblem = field !== undefined && view.problemOf(field) !== undefined
  return (
    <fieldset className={hasProblem ? 'question problem' : 'question'} data-question={question.id} data-field={field} aria-describedby={explainedBy({ question, view }, field)}>
      <legend><Wording question={question} view={view} /></legend>
      <Explanation question={question} view={view} {...(field === undefined ? {} : { field })} />
      {children}
    </fieldset>
  )
}

function conditionInWords({ showIf }: Question, { definition, language, numberOf, t }: View): string {
  const asked = questionsOf(definition).find(({ id }) => id === showIf?.question)
  if (!showIf || !asked || !('options' in asked)) return ''
  const options = asked.options.filter(({ id }) => showIf.anyOf.includes(id)).map(({ label }) => `”${label[language]}”`)
  return t('answering:form.answer-if', { number: numberOf(asked.id), options: options.join(t('answering:form.or')) })
}
