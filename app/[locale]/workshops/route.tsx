import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ORDERS, WorkshopsPage } from '@/components/workshops/workshops-page'
import { now } from '@/lib/clock/server/now'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { countAttended } from '@/lib/workshops/server/count-attended'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'
import { listWorkshops } from '@/lib/workshops/server/list-workshops'

export const GET = publicRoute(async ({ language, request }) => {
  const [strategy, words, workshops, attended] = await Promise.all([getStrategy(), getWorkshopWords(), listWorkshops(), countAttended()])
  const asked = new URL(request.url).searchParams.get('order')
  const t = translator(language)
  return document({
    language,
    path: '/workshops',
    title: words.title[language],
    description: t('pages:workshops.lead'),
    body: <WorkshopsPage workshops={workshops} attended={attended} order={ORDERS.find((order) => order === asked) ?? 'day'} view={{ t, language, strategy, words, now: now() }} />,
  }, request)
})
