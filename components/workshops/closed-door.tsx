import type { ReactNode } from 'react'
import type { Help } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import { Written } from '@/components/ui/written'
import type { Translate } from '@/lib/i18n/translator'
import type { Language, WrittenText } from '@/lib/vocabulary/language'

export type Door = {
  t: Translate
  language: Language
  title: string
  workshop: WrittenText
  /** When one can sign up, in a sentence; `null` when it is too late. */
  opens: string | null
  /** Somebody tried to sign up all the same. */
  cameLate: boolean
  workshopHref: string
  othersHref: string
  help: Help
}

/** Why nobody can sign up now, and where to go on. */
export function ClosedDoor({ door }: { door: Door }): ReactNode {
  const { t, language, title, workshop, opens, cameLate, workshopHref, othersHref, help } = door
  return (
    <div className="answering" id="answering">
      <h1>{title}</h1>
      <p><Written text={workshop} language={language} /></p>
      {cameLate && <p><strong>{t('workshops:door.not-sent')}</strong></p>}
      {opens !== null && <p>{opens}</p>}
      <p><a href={workshopHref}>{t('workshops:door.back')}</a></p>
      <p><a href={othersHref}>{t('workshops:door.others')}</a></p>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}
