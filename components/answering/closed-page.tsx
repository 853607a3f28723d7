import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'
import { FormHelp } from './form-help'

export type Closed = {
  t: Translate
  title: string
  /** In words, as `4.10.2022`. */
  closedOn: string
  /** In words; `null` when the day is not known or the results are out. */
  resultsOn: string | null
  /** Where the results are; `null` until they are out. */
  resultsHref: string | null
  roundHref: string
  /** Somebody tried to send after closing. */
  cameLate?: boolean
  help: Help
}

export function ClosedPage({ closed }: { closed: Closed }): ReactNode {
  const { t, title, closedOn, resultsOn, resultsHref, roundHref, cameLate, help } = closed
  return (
    <div className="answering" id="answering">
      <h1>{t('answering:closed.heading')}</h1>
      <p>{title}</p>
      {cameLate && <p><strong>{t('answering:closed.not-sent')}</strong></p>}
      <p>
        {resultsOn === null
          ? t('answering:closed.text-only-closed', { date: closedOn })
          : t('answering:closed.text', { date: closedOn, results: resultsOn })}
      </p>
      <p>{resultsHref === null ? <a href={roundHref}>{t('answering:closed.round')}</a> : <a href={resultsHref}>{t('answering:closed.results')}</a>}</p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
