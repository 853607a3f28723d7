import { document, type PageHead } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { LeftPage } from '@/components/co-developers/left-page'
import { OwnPage } from '@/components/co-developers/own-page'
import { today } from '@/lib/clock/server/today'
import type { CoDeveloper } from '@/lib/co-developers/co-developer'
import { keptUntilFrom } from '@/lib/co-developers/keeping'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import type { Language } from '@/lib/vocabulary/language'

/** Who has the link has the key: nobody keeps the page, and no other site learns the address. */
const PRIVATE = { cache: 'no-store', noindex: true, referrer: 'no-referrer', frame: 'form' } as const satisfies Partial<PageHead>

export async function ownPage(person: CoDeveloper, { language, token }: { language: Language; token: string }): Promise<Response> {
  const t = translator(language)
  const path = `/take-part/${token}`
  const title = t('co-developers:own.title')
  const { county } = await getStrategy()
  const own = { t, language, person, municipalities: county.municipalities, wouldBeKeptUntil: keptUntilFrom(today()), action: addressIn(language, path), help: siteHelp(t) }
  return document({ ...PRIVATE, language, path, title, description: t('co-developers:own.lead'), body: <OwnPage own={own} /> })
}

export function leftPage(language: Language): Promise<Response> {
  const t = translator(language)
  const title = t('co-developers:left.title')
  const left = { t, joinHref: addressIn(language, '/take-part'), help: siteHelp(t) }
  return document({ ...PRIVATE, language, path: '/take-part', title, description: t('co-developers:left.text'), body: <LeftPage left={left} /> })
}
