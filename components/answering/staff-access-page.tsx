import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'
import { FormHelp } from './form-help'

export type StaffAccess = { t: Translate; title: string; roundHref: string; help: Help }

/** How staff come to answer: with a one-time code, which nobody can trace to them. */
export function StaffAccessPage({ access: { t, title, roundHref, help } }: { access: StaffAccess }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('answering:staff.heading')}</h1>
      <p>{title}</p>
      <p>{t('answering:staff.text')}</p>
      <p><a href={roundHref}>{t('answering:closed.round')}</a></p>
      <FormHelp help={help} to="code" t={t} />
    </div>
  )
}
