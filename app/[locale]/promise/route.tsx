import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { PromisePage } from '@/components/strategy/promise-page'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { listPromiseStatements } from '@/lib/strategy/server/list-promise-statements'

export const GET = publicRoute(async ({ language, request }) => {
  const [strategy, statements] = await Promise.all([getStrategy(), listPromiseStatements()])
  return document({
    language,
    path: '/promise',
    title: `${strategy.servicePromise.title[language]}: ${strategy.motto[language]}`,
    description: strategy.servicePromise.text[language],
    body: <PromisePage view={{ t: translator(language), language, strategy, statements }} />,
  }, request)
})
