import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { WorkshopPage } from '@/components/workshops/workshop-page'
import { now } from '@/lib/clock/server/now'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { Fault } from '@/lib/vocabulary/fault'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { eventData } from './event-data'

export const GET = publicRoute(async ({ language, request, params }) => {
  const [strategy, words, workshop] = await Promise.all([getStrategy(), getWorkshopWords(), findWorkshop(params['workshop'] ?? '')])
  if (!workshop) throw new Fault('not-found', 'no such workshop')
  return document({
    language,
    path: `/workshops/${workshop.slug}`,
    title: workshop.title[language],
    description: workshop.description[language],
    jsonLd: eventData(workshop, { strategy, language }),
    body: <WorkshopPage workshop={workshop} view={{ t: translator(language), language, strategy, words, now: now() }} />,
  }, request)
})
