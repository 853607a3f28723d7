import type { ReactNode } from 'react'
import type { Help } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import type { Translate } from '@/lib/i18n/translator'

/** She is on the list no more. */
export function LeftPage({ left: { t, joinHref, help } }: { left: { t: Translate; joinHref: string; help: Help } }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('co-developers:left.title')}</h1>
      <p>{t('co-developers:left.text')}</p>
      <p><a href={joinHref}>{t('co-developers:left.again')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
