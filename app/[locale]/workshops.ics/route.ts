import { publicRoute } from '@/app/_http/public-route'
import { SECURITY_HEADERS } from '@/app/_http/security-headers'
import { now } from '@/lib/clock/server/now'
import { readSettings } from '@/lib/config/server/settings'
import { calendarFile, publicEvent } from '@/lib/workshops/calendar'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'
import { listWorkshops } from '@/lib/workshops/server/list-workshops'

/** All public workshops, for calendars that subscribe to them. One that was cancelled stays, as cancelled. */
export const GET = publicRoute(async ({ language }) => {
  const [workshops, words] = await Promise.all([listWorkshops(), getWorkshopWords()])
  const site = readSettings('PUBLIC_URL').PUBLIC_URL
  const events = workshops.map((workshop) => publicEvent(workshop, { language, site }))
  return new Response(calendarFile(events, { method: 'PUBLISH', name: words.title[language], stamp: now() }), {
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
})
