import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'
import { FormHelp } from './form-help'

export type NotYetOpen = {
  t: Translate
  title: string
  /** In words, as `4.10.2022`. */
  opensOn: string
  roundHref: string
  help: Help
}

export function NotYetOpenPage({ round: { t, title, opensOn, roundHref, help } }: { round: NotYetOpen }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('answering:not-open.heading')}</h1>
      <p>{title}</p>
      <p>{t('answering:not-open.text', { date: opensOn })}</p>
      <p><a href={roundHref}>{t('answering:closed.round')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
