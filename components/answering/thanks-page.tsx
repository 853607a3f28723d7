import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'
import { FormHelp } from './form-help'

export type Thanks = {
  t: Translate
  /** The thanks of the questionnaire. */
  text: string | null
  /** Who reads, who decides and when, when results come: one sentence each. */
  next: string[]
  /** Where to follow the round. */
  roundHref: string
  /** `null` for rounds without one (staff, kiosk, paper). */
  checkCode: string | null
  checkHref: string
  help: Help
}

export function ThanksPage({ thanks: { t, text, next, roundHref, checkCode, checkHref, help } }: { thanks: Thanks }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('answering:thanks.heading')}</h1>
      {text !== null && <p>{text}</p>}
      {next.length > 0 && (
        <section className="flow">
          <h2>{t('answering:thanks.next')}</h2>
          <ul className="round-facts">{next.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </section>
      )}
      <p><a href={roundHref}>{t('answering:closed.round')}</a></p>
      {checkCode !== null && (
        <details className="check-code">
          <summary>{t('answering:thanks.code-heading')}</summary>
          <p><strong className="code">{checkCode}</strong></p>
          <p>{t('answering:thanks.code-about')} <a href={checkHref}>{t('answering:thanks.code-check')}</a></p>
        </details>
      )}
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
