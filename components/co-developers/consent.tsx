import type { ReactNode } from 'react'
import { errorId } from '@/components/answering/view'
import type { Translate } from '@/lib/i18n/translator'

const PARTS = ['kept', 'purpose', 'apart', 'time', 'leave'] as const

type Props = { t: Translate; field: string; isTicked: boolean; /** What is wrong, in words. */ problem: string | null }

/** What she consents to, whole, and the box by which she does. */
export function Consent({ t, field, isTicked, problem }: Props): ReactNode {
  return (
    <fieldset className={problem === null ? 'question consent' : 'question consent problem'} aria-describedby="consent-text">
      <legend>{t('co-developers:consent.heading')} <span className="no">{t('answering:form.required')}</span></legend>
      <ul id="consent-text">{PARTS.map((part) => <li key={part}>{t(`co-developers:consent.${part}`)}</li>)}</ul>
      {problem !== null && <p className="say" id={errorId(field)}>{problem}</p>}
      <label className="choice">
        <input type="checkbox" name={field} id={field} value="1" defaultChecked={isTicked} aria-invalid={problem !== null || undefined} aria-describedby={problem === null ? undefined : errorId(field)} />
        <span>{t('co-developers:consent.box')}</span>
      </label>
    </fieldset>
  )
}
