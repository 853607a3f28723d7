import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { groupRounds } from '@/components/rounds/group-rounds'
import { FrontPage } from '@/components/site/front-page'
import { today } from '@/lib/clock/server/today'
import { translator } from '@/lib/i18n/translator'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { htmlLanguage } from '@/lib/vocabulary/language'

export const GET = publicRoute(async ({ language, request }) => {
  const [strategy, rounds] = await Promise.all([getStrategy(), listRounds()])
  const t = translator(language)
  const view = { t, language, strategy, today: today() }
  return document({
    language,
    path: '',
    title: t('pages:front.title'),
    description: t('pages:front.description'),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: t('site.name'),
      inLanguage: htmlLanguage(language),
      publisher: { '@type': 'GovernmentOrganization', name: strategy.county.name[language] },
    },
    body: <FrontPage rounds={groupRounds(rounds, view.today)} view={view} />,
  }, request)
})
