import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { WorkshopPage } from '@/components/workshops/workshop-page'
import { now } from '@/lib/clock/server/now'
import { readSettings } from '@/lib/config/server/settings'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { Fault } from '@/lib/vocabulary/fault'
import { textIn } from '@/lib/vocabulary/language'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { eventData } from './event-data'

export const GET = publicRoute(async ({ language, request, params }) => {
  const [strategy, words, workshop] = await Promise.all([getStrategy(), getWorkshopWords(), findWorkshop(params['workshop'] ?? '')])
  if (!workshop) throw new Fault('not-found', 'no such workshop')
  return document({
    language,
    path: `/workshops/${workshop.slug}`,
    title: textIn(workshop.title, language).text,
    description: textIn(workshop.description, language).text,
    ...(workshop.audience === 'staff' ? { noindex: true } : { jsonLd: eventData(workshop, { strategy, language, page: `${readSettings('PUBLIC_URL').PUBLIC_URL}${addressIn(language, `/workshops/${workshop.slug}`)}` }) }),
    body: <WorkshopPage workshop={workshop} view={{ t: translator(language), language, strategy, words, now: now() }} />,
  }, request)
})
