import type { ReactNode } from 'react'
import type { Form } from './form'

/** First on the page: why the form is here again, and what to mend, each a link to its field. */
export function FormProblems({ form: { notice, problems = [], action, t } }: { form: Form }): ReactNode {
  return (
    <>
      {notice !== undefined && (
        <div className="summary" id="notice" role="alert" tabIndex={-1}>
          <h2>{t('answering:notice.heading')}</h2>
          <p>{t(`answering:notice.${notice}`)}</p>
          {notice === 'conflict' && <p><a href={action}>{t('answering:notice.open-new')}</a></p>}
        </div>
      )}
      {problems.length > 0 && (
        <div className="summary" id="problems" tabIndex={-1}>
          <h2>{t('answering:problems.heading')}</h2>
          <ol>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}
