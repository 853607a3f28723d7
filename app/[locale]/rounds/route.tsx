import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { groupRounds } from '@/components/rounds/group-rounds'
import { RoundsPage } from '@/components/rounds/rounds-page'
import { today } from '@/lib/clock/server/today'
import { translator } from '@/lib/i18n/translator'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { getStrategy } from '@/lib/strategy/server/get-strategy'

export const GET = publicRoute(async ({ language, request }) => {
  const [strategy, rounds] = await Promise.all([getStrategy(), listRounds()])
  const t = translator(language)
  const view = { t, language, strategy, today: today() }
  return document({
    language,
    path: '/rounds',
    title: t('pages:rounds.title'),
    description: t('pages:rounds.lead'),
    body: <RoundsPage rounds={groupRounds(rounds, view.today)} view={view} />,
  }, request)
})
