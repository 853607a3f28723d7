import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Help } from './form'

/** Help by telephone, last on every page of the answering surface. */
export function FormHelp({ help, t }: { help: Help; t: Translate }): ReactNode {
  const [before, after] = t('answering:help.call', help).split(help.phone)
  return (
    <aside className="form-help" aria-labelledby="form-help">
      <h2 id="form-help">{t('answering:help.heading')}</h2>
      <p>{before}<a href={`tel:${help.phone.replaceAll(' ', '')}`}>{help.phone}</a>{after}</p>
      <p>{t('answering:help.emergency')}</p>
    </aside>
  )
}
