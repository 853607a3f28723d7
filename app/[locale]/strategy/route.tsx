import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { StrategyPage } from '@/components/strategy/strategy-page'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'

export const GET = publicRoute(async ({ language, request }) => {
  const strategy = await getStrategy()
  const t = translator(language)
  return document({
    language,
    path: '/strategy',
    title: strategy.title[language],
    description: t('pages:strategy.description'),
    body: <StrategyPage view={{ t, language, strategy }} />,
  }, request)
})
