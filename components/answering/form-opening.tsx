import type { ReactNode } from 'react'
import { FIELD } from '@/lib/questionnaire/form-fields'
import { htmlLanguage } from '@/lib/vocabulary/language'
import type { Form } from './form'

/** What one should know before answering; with the script it stands before the first step only. */
export function FormOpening({ form }: { form: Form }): ReactNode {
  const { definition, language, facts = [] } = form
  return (
    <div className="opening" id="opening">
      <p>{definition.intro[language]}</p>
      {facts.length > 0 && <ul className="round-facts">{facts.map((fact, index) => <li key={index}>{fact}</li>)}</ul>}
      <Privacy form={form} />
    </div>
  )
}

/** Submit buttons, so that the answers travel along without a script; they stay on every step. */
export function FormLanguages({ form: { otherLanguages, t } }: { form: Form }): ReactNode {
  if (otherLanguages.length === 0) return null
  return (
    <div className="languages">
      <p className="small">{t('answering:form.other-language')}</p>
      {otherLanguages.map(({ language, label, action }) => (
        <button key={language} className="as-link" type="submit" name={FIELD.switch} value={language} formAction={action} lang={htmlLanguage(language)}>{label}</button>
      ))}
    </div>
  )
}

function Privacy({ form: { privacy, privacyHref, t } }: { form: Form }): ReactNode {
  return (
    <div className="privacy">
      <h2>{t('answering:privacy.heading')}</h2>
      <p>{privacy ?? t('answering:privacy.anonymous')} <a href={privacyHref}>{t('answering:privacy.more')}</a></p>
    </div>
  )
}
