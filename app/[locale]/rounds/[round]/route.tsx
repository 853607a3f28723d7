import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { RoundPage } from '@/components/rounds/round-page'
import { today } from '@/lib/clock/server/today'
import { translator } from '@/lib/i18n/translator'
import { findRound } from '@/lib/rounds/server/find-round'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { Fault } from '@/lib/vocabulary/fault'

export const GET = publicRoute(async ({ language, request, params }) => {
  const [strategy, round] = await Promise.all([getStrategy(), findRound(params['round'] ?? '')])
  if (!round) throw new Fault('not-found', 'no such round')
  return document({
    language,
    path: `/rounds/${round.slug}`,
    title: round.title[language],
    description: round.why[language],
    body: <RoundPage round={round} view={{ t: translator(language), language, strategy, today: today() }} />,
  }, request)
})
