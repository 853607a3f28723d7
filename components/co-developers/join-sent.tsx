import type { ReactNode } from 'react'
import type { Help } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import type { Translate } from '@/lib/i18n/translator'

type Sent = { t: Translate; email: string; workshopsHref: string; help: Help }

/** Where the letter went, so that a slip in the address is seen; not whether she was on the list already. */
export function JoinSent({ sent: { t, email, workshopsHref, help } }: { sent: Sent }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('co-developers:sent.title')}</h1>
      <p><strong>{t('co-developers:sent.text', { email })}</strong></p>
      <p>{t('co-developers:sent.inside')}</p>
      <p>{t('co-developers:sent.missing')}</p>
      <p><a href={workshopsHref}>{t('co-developers:sent.workshops')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
