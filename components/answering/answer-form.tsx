import type { ReactNode } from 'react'
import { FIELD, TRAP_FIELD } from '@/lib/questionnaire/form-fields'
import type { Page } from '@/lib/questionnaire/schema'
import { BrowserData } from './browser-data'
import type { Form } from './form'
import { FormHelp } from './form-help'
import { FormLanguages, FormOpening } from './form-opening'
import { FormProblems } from './form-problems'
import { QuestionField } from './question-field'
import { type View, viewOf } from './view'

/**
 * The whole form in one document: every section, ready to be sent without a script.
 *
 * Pure markup of its props. The submission id stands in one place only, so that a page can be kept and
 * a fresh id put in.
 */
export function AnswerForm({ form }: { form: Form }): ReactNode {
  const { action, t, definition } = form
  const view = viewOf(form)
  return (
    <div className="answering" id="answering">
      <FormProblems form={form} />
      <h1>{form.heading ?? form.title}</h1>
      <form id="answer-form" method="post" action={action} acceptCharset="utf-8" noValidate data-given={form.typed === undefined ? undefined : ''}>
        <FirstButton form={form} />
        <Hidden form={form} />
        <FormLanguages form={form} />
        <FormOpening form={form} />
        {definition.pages.map((page, index) => <Section key={page.id} page={page} step={index + 1} view={view} />)}
        <div className="closing" id="closing">
          {form.beforeSending}
          <button className="button" type="submit">{form.sendLabel ?? t('answering:form.send')}</button>
        </div>
        {form.isPlain !== true && <Keep form={form} />}
      </form>
      <FormHelp help={form.help} to={form.helpTo ?? 'answer'} t={t} />
      {form.isPlain !== true && <BrowserData form={form} />}
    </div>
  )
}

/** Enter in a text field presses the first submit button: that must not be a change of language. */
function FirstButton({ form: { t, sendLabel } }: { form: Form }): ReactNode {
  return <button className="offscreen" type="submit" tabIndex={-1} aria-hidden="true">{sendLabel ?? t('answering:form.send')}</button>
}

function Hidden({ form: { submissionId, version, language, t } }: { form: Form }): ReactNode {
  return (
    <>
      <input type="hidden" name={FIELD.id} value={submissionId} />
      <input type="hidden" name={FIELD.version} value={version} />
      <input type="hidden" name={FIELD.language} value={language} />
      <div className="offscreen" aria-hidden="true">
        <label>{t('answering:form.trap')} <input type="text" name={TRAP_FIELD} autoComplete="off" tabIndex={-1} /></label>
      </div>
    </>
  )
}

function Section({ page, step, view }: { page: Page; step: number; view: View }): ReactNode {
  const { t, language, definition } = view
  const steps = definition.pages.length
  const title = page.title[language]
  return (
    <section className="step" aria-labelledby={`step-${String(step)}`}>
      <h2 id={`step-${String(step)}`} tabIndex={-1}>{steps === 1 ? title : t('answering:form.step', { step, steps, title })}</h2>
      {page.intro && <p>{page.intro[language]}</p>}
      {page.questions.map((question) => <QuestionField key={question.id} question={question} view={view} />)}
    </section>
  )
}

/** Needs the script, which shows it. It has no name and is never sent. */
function Keep({ form: { t } }: { form: Form }): ReactNode {
  return (
    <div className="keep" id="keep" hidden>
      <label className="choice aside">
        <input type="checkbox" aria-describedby="keep-note" />
        <span>{t('answering:form.keep')}</span>
      </label>
      <p className="small" id="keep-note">{t('answering:form.keep-note')}</p>
    </div>
  )
}
