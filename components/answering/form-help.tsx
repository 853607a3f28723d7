import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'

/** Stands where the number will be; no text holds it. */
const PHONE_HERE = '\u0000'

/**
 * Help by telephone of this round, last on the pages of the answering surface: to `answer`,
 * to `sign-up`, to `ask`, or to be given a `code`. The foot of the page says the rest.
 */
export function FormHelp({ help, to, t }: { help: Help; to: 'answer' | 'sign-up' | 'ask' | 'code'; t: Translate }): ReactNode {
  const [before, after] = t(`answering:help.${to}`, { ...help, phone: PHONE_HERE }).split(PHONE_HERE)
  return (
    <aside className="form-help" aria-label={t('answering:help.heading')}>
      <p>{before}<a href={`tel:${help.phone.replaceAll(' ', '')}`}>{help.phone}</a>{after}</p>
    </aside>
  )
}
