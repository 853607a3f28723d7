import { document } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { SignUpSent } from '@/components/workshops/sign-up-sent'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import type { Language } from '@/lib/vocabulary/language'
import type { ListedWorkshop } from '@/lib/workshops/status'

/** The same for everyone who gave an e-mail address, whatever came of it: that is told by mail alone. */
export function sentPage(workshop: ListedWorkshop, language: Language, email: string): Promise<Response> {
  const t = translator(language)
  const title = t('workshops:sent.title')
  const help = siteHelp(t)
  return document({
    language,
    path: `/workshops/${workshop.slug}/sign-up`,
    title,
    description: title,
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    frame: 'form',
    body: <SignUpSent sent={{ t, language, email, workshop: workshop.title, workshopHref: addressIn(language, `/workshops/${workshop.slug}`), help }} />,
  })
}
