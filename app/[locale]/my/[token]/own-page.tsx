import { document } from '@/app/_http/document'
import type { Visit } from '@/app/_http/public-route'
import { siteHelp } from '@/app/_http/site-help'
import { OwnSignUp as OwnSignUpPage } from '@/components/workshops/own-sign-up'
import { ownFacts } from '@/components/workshops/own-facts'
import { now } from '@/lib/clock/server/now'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import type { Entries } from '@/lib/questionnaire/form-fields'
import type { WordedProblem } from '@/components/answering/form'
import type { Language } from '@/lib/vocabulary/language'
import { changeEntries, changeForm } from '@/lib/workshops/change-form'
import { momentInWords } from '@/lib/workshops/moments'
import type { OwnSignUp } from '@/lib/workshops/own-sign-up'
import { isActive } from '@/lib/workshops/sign-up'

/** Why what she wanted was not done, with what she had chosen. */
export type Refused = { problems: WordedProblem[]; typed: Entries; status: 400 | 409 | 410 | 422; waitInstead?: boolean }

export function ownPage(own: OwnSignUp, { language, request, params }: Visit, refused: Refused | null = null): Promise<Response> {
  const { signUp, workshop, email } = own
  const t = translator(language)
  const heading = t(`workshops:own.heading.${standing(own)}`)
  const title = refused === null ? heading : t('answering:title.error', { title: heading })
  const isOpen = now() < workshop.startsAt && workshop.cancelledAt === null
  const path = `/my/${params['token'] ?? ''}`
  const page = {
    t, language, heading,
    text: textOf(own, { t, language }),
    workshop: workshop.title,
    facts: ownFacts(own, { t, language }),
    action: addressIn(language, path),
    may: { answerOffer: signUp.state === 'offered', change: isOpen && isActive(signUp), cancel: isOpen && isActive(signUp) && signUp.state !== 'offered' },
    changeForm: changeForm(workshop),
    typed: refused?.typed ?? changeEntries(signUp),
    problems: refused?.problems ?? [],
    said: new URL(request.url).searchParams.get('said') === 'saved' && refused === null ? t('workshops:own.said.saved') : null,
    waitInstead: refused?.waitInstead ?? false,
    keepLink: email === null && isActive(signUp),
    againHref: isOpen && !isActive(signUp) ? addressIn(language, `/workshops/${workshop.slug}/sign-up`) : null,
    workshopHref: addressIn(language, `/workshops/${workshop.slug}`),
    help: siteHelp(t),
  }
  return document({
    language, path, title,
    description: heading,
    status: refused?.status ?? 200,
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    frame: 'form',
    body: <OwnSignUpPage page={page} />,
  })
}

type Standing = OwnSignUp['signUp']['state'] | 'workshop-cancelled'

function standing({ signUp, workshop }: OwnSignUp): Standing {
  return workshop.cancelledAt === null ? signUp.state : 'workshop-cancelled'
}

function textOf(own: OwnSignUp, { t, language }: { t: Translate; language: Language }): string {
  const { position, signUp: { offerEndsAt } } = own
  const until = offerEndsAt === null ? '' : momentInWords(offerEndsAt, language)
  return t(`workshops:own.text.${standing(own)}`, { position: position ?? '', until })
}
