import type { ReactNode } from 'react'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Form, WordedProblem } from './form'

/** First on the page: why the form is here again, and what to mend, each a link to its field. */
export function FormProblems({ form }: { form: Form }): ReactNode {
  const { notice, problems = [], action, t } = form
  return (
    <>
      {notice !== undefined && (
        <div className="summary" id="notice" role="alert" tabIndex={-1}>
          <h2>{t('answering:notice.heading')}</h2>
          <p>{t(`answering:notice.${notice}`)}</p>
          {notice === 'conflict' && <p><a href={action} data-open-new="">{t('answering:notice.open-new')}</a></p>}
        </div>
      )}
      {problems.length > 0 && (
        <div className="summary" id="problems" tabIndex={-1}>
          <h2>{t('answering:problems.heading')}</h2>
          <ol>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{field === '' ? message : <a href={`#${field}`}>{lineOf({ field, message }, form)}</a>}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

/** Two fields may have the same problem: the question's number tells them apart. */
function lineOf({ field, message }: WordedProblem, { definition, t }: Form): string {
  const index = questionsOf(definition).findIndex(({ id }) => id === field.split('.')[1])
  return index < 0 ? message : t('answering:problems.item', { number: index + 1, message })
}
