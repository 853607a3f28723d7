import type { ReactNode } from 'react'
import type { Help } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import { Written } from '@/components/ui/written'
import type { Translate } from '@/lib/i18n/translator'
import type { Language, WrittenText } from '@/lib/vocabulary/language'

type Sent = { t: Translate; language: Language; email: string; workshop: WrittenText; workshopHref: string; help: Help }

/** Where the details went, so that a slip in the address is seen. */
export function SignUpSent({ sent: { t, language, email, workshop, workshopHref, help } }: { sent: Sent }): ReactNode {
  return (
    <div className="answering" id="answering">
      <h1>{t('workshops:sent.title')}</h1>
      <p><Written text={workshop} language={language} /></p>
      <p><strong>{t('workshops:sent.text', { email })}</strong></p>
      <p>{t('workshops:sent.inside')}</p>
      <p>{t('workshops:sent.missing')}</p>
      <p><a href={workshopHref}>{t('workshops:door.back')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
