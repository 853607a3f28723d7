import { document } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { JoinSent } from '@/components/co-developers/join-sent'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import type { Language } from '@/lib/vocabulary/language'

/** The same for everyone who gave an e-mail address: whether it was on the list already is told by mail alone. */
export function sentPage(language: Language, email: string): Promise<Response> {
  const t = translator(language)
  const title = t('co-developers:sent.title')
  const help = siteHelp(t)
  return document({
    language,
    path: '/take-part',
    title,
    description: title,
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    frame: 'form',
    body: <JoinSent sent={{ t, email, workshopsHref: addressIn(language, '/workshops'), help }} />,
  })
}
