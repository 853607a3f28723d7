import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ProcessPage } from '@/components/strategy/process-page'
import { today } from '@/lib/clock/server/today'
import { translator } from '@/lib/i18n/translator'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { getStrategy } from '@/lib/strategy/server/get-strategy'

export const GET = publicRoute(async ({ language, request }) => {
  const [strategy, rounds] = await Promise.all([getStrategy(), listRounds()])
  const { process } = strategy
  return document({
    language,
    path: '/process',
    title: process.title[language],
    description: process.intro[language],
    body: <ProcessPage view={{ t: translator(language), language, strategy, rounds, today: today() }} />,
  }, request)
})
