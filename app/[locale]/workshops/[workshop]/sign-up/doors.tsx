import { document } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { ClosedDoor } from '@/components/workshops/closed-door'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { type Language, textIn } from '@/lib/vocabulary/language'
import type { ListedWorkshop, WorkshopStatus } from '@/lib/workshops/status'
import { momentInWords } from '@/lib/workshops/moments'

type Reason = 'workshop-cancelled' | 'over' | 'closed' | 'not-open-yet' | 'full'
type Door = { status: Reason | WorkshopStatus; answer?: number; /** She tried to sign up all the same. */ cameLate?: boolean }

/** Why nobody can sign up now. */
export function closedDoor(workshop: ListedWorkshop, language: Language, { status, answer = 200, cameLate = false }: Door): Promise<Response> {
  const t = translator(language)
  const reason = reasonOf(status)
  const title = reason === 'full' ? t('workshops:refused.full-without-list') : t(`workshops:door.${reason}`)
  const opens = workshop.signUpOpensAt
  const door = {
    t, language, title, cameLate,
    workshop: workshop.title,
    opens: reason === 'not-open-yet' && opens !== null ? t('workshops:door.opens', { when: momentInWords(opens, language) }) : null,
    workshopHref: addressIn(language, `/workshops/${workshop.slug}`),
    othersHref: addressIn(language, '/workshops'),
    help: siteHelp(t),
  }
  return document({
    language,
    path: `/workshops/${workshop.slug}/sign-up`,
    title: `${title}: ${textIn(workshop.title, language).text}`,
    description: textIn(workshop.description, language).text,
    cache: 'form',
    frame: 'form',
    status: answer,
    noindex: true,
    body: <ClosedDoor door={door} />,
  })
}

function reasonOf(status: Door['status']): Reason {
  switch (status) {
    case 'cancelled': case 'workshop-cancelled': return 'workshop-cancelled'
    case 'past': case 'over': return 'over'
    case 'not-open-yet': case 'full': return status
    default: return 'closed'
  }
}
