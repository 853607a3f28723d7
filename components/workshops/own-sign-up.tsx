import type { ReactNode } from 'react'
import type { Help, WordedProblem } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import { QuestionField } from '@/components/answering/question-field'
import { viewOf } from '@/components/answering/view'
import { type Fact, Facts } from '@/components/ui/facts'
import { Written } from '@/components/ui/written'
import type { Translate } from '@/lib/i18n/translator'
import { type Entries, questionField } from '@/lib/questionnaire/form-fields'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { Language, WrittenText } from '@/lib/vocabulary/language'
import { OWN_ACTION_FIELD } from '@/lib/workshops/change-form'
import { MAY_WAIT_FIELD } from '@/lib/workshops/sign-up-form'

export type OwnPage = {
  t: Translate
  language: Language
  heading: string
  text: string
  workshop: WrittenText
  facts: Fact[]
  /** The address of this page, to which its buttons send. */
  action: string
  /** What can be done now. */
  may: { answerOffer: boolean; change: boolean; cancel: boolean }
  changeForm: QuestionnaireDefinition
  typed: Entries
  problems: WordedProblem[]
  /** Something was carried out just now. */
  said: string | null
  /** There was no room: she may wait instead, with what she wanted. */
  waitInstead: boolean
  /** The only way back for somebody without e-mail. */
  keepLink: boolean
  againHref: string | null
  workshopHref: string
  help: Help
}

/** A sign-up as its holder sees it: how it stands, and what she can do about it. Every change is a button. */
export function OwnSignUp({ page }: { page: OwnPage }): ReactNode {
  const { t, heading, text, workshop, facts, may, said, keepLink, againHref, workshopHref, help } = page
  return (
    <div className="answering" id="answering">
      <Problems page={page} />
      {said !== null && <p className="note" role="status">{said}</p>}
      <h1>{heading}</h1>
      <p className="lead"><Written text={workshop} language={page.language} /></p>
      <p>{text}</p>
      {may.answerOffer && (
        <Act page={page}>
          <button className="button" type="submit" name={OWN_ACTION_FIELD} value="accept">{t('workshops:own.accept')}</button>
          <button className="button quiet" type="submit" name={OWN_ACTION_FIELD} value="decline">{t('workshops:own.decline')}</button>
        </Act>
      )}
      {againHref !== null && <p><a className="button" href={againHref}>{t('workshops:own.again')}</a></p>}
      <section className="flow">
        <h2>{t('workshops:own.facts')}</h2>
        <Facts facts={facts} />
        {keepLink && <p>{t('workshops:own.keep-link')}</p>}
      </section>
      {may.change && <ChangeForm page={page} />}
      {may.cancel && (
        <section className="flow">
          <h2>{t('workshops:own.cancel-heading')}</h2>
          <p>{t('workshops:own.cancel-text')}</p>
          <Act page={page}><button className="button quiet" type="submit" name={OWN_ACTION_FIELD} value="cancel">{t('workshops:own.cancel')}</button></Act>
        </section>
      )}
      <p><a href={workshopHref}>{t('workshops:door.back')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}

function Act({ page: { action }, children }: { page: OwnPage; children: ReactNode }): ReactNode {
  return <form className="walk" method="post" action={action}>{children}</form>
}

function Problems({ page: { t, problems, waitInstead, action, typed } }: { page: OwnPage }): ReactNode {
  if (problems.length === 0) return null
  return (
    <div className="summary" id="problems" role="alert" tabIndex={-1}>
      <h2>{t('answering:problems.heading')}</h2>
      <ol>{problems.map(({ field, message }) => <li key={field}>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>)}</ol>
      {waitInstead && (
        <form method="post" action={action}>
          <p>{t('workshops:own.wait-instead')}</p>
          {typed.map(([name, value]) => name.startsWith(questionField('')) && <input key={name} type="hidden" name={name} value={value} />)}
          <input type="hidden" name={MAY_WAIT_FIELD} value="1" />
          <p><button className="button quiet" type="submit" name={OWN_ACTION_FIELD} value="change">{t('workshops:own.wait-button')}</button></p>
        </form>
      )}
    </div>
  )
}

function ChangeForm({ page }: { page: OwnPage }): ReactNode {
  const { t, language, changeForm, typed, problems, action } = page
  const view = viewOf({ definition: changeForm, language, t, typed, problems })
  return (
    <section className="flow">
      <h2>{t('workshops:own.change-heading')}</h2>
      <form method="post" action={action} noValidate>
        {questionsOf<Question>(changeForm).map((question) => <QuestionField key={question.id} question={question} view={view} />)}
        <p className="walk"><button className="button quiet" type="submit" name={OWN_ACTION_FIELD} value="change">{t('workshops:own.change')}</button></p>
      </form>
    </section>
  )
}
