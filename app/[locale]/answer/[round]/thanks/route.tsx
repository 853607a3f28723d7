import { drawnDocument, type PageHead } from '@/app/_http/document'
import { filledWith } from '@/app/_http/page-with-gaps'
import { publicRoute } from '@/app/_http/public-route'
import { ThanksPage } from '@/components/answering/thanks-page'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { findRoundToAnswer, type RoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'
import { Fault } from '@/lib/vocabulary/fault'
import type { Language } from '@/lib/vocabulary/language'
import { checkCodeIn } from '../../../check-code'
import { helpOf, roundFacts } from '../form-page'
import { keptPage } from '../kept-page'

/** Where the questionnaire was sent to: thanks, what comes next, and the check code that the address carries. */
export const GET = publicRoute(async ({ language, request, params }) => {
  const asked = await findRoundToAnswer(params['round'] ?? '')
  if (!asked || asked.round.access !== 'open') throw new Fault('not-found', 'no round to thank for')
  const checkCode = checkCodeIn(request)
  const page = await keptPage(asked, `thanks/${language}/${checkCode === null ? 'without' : 'with'}-code`, (gap) =>
    ({ ...pageHead(asked, language), body: thanksBody(asked, language, checkCode === null ? null : gap) }))
  return drawnDocument(filledWith(checkCode ?? '', page), pageHead(asked, language))
})

function pageHead({ round }: RoundToAnswer, language: Language): PageHead {
  const title = translator(language)('round:thanks-title')
  return {
    language,
    path: `/answer/${round.slug}/thanks`,
    title,
    description: title,
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    frame: 'form',
  }
}

function thanksBody({ round, newest, decidedBy }: RoundToAnswer, language: Language, checkCode: string | null) {
  const t = translator(language)
  const thanks = {
    t,
    text: newest.definition.thanks?.[language] ?? null,
    next: [t('round:read-by'), ...roundFacts(round, { t, language, decidedBy: decidedBy?.[language] ?? null })],
    roundHref: addressIn(language, `/rounds/${round.slug}`),
    checkCode,
    checkHref: addressIn(language, `/receipt${checkCode === null ? '' : `?r=${checkCode}`}`),
    help: helpOf(round, language),
  }
  return <ThanksPage thanks={thanks} />
}
