import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ThanksPage } from '@/components/answering/thanks-page'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { findRoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'
import { Fault } from '@/lib/vocabulary/fault'
import { helpOf, roundFacts } from '../form-page'

const CHECK_CODE = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/

export const GET = publicRoute(async ({ language, request, params }) => {
  const asked = await findRoundToAnswer(params['round'] ?? '')
  if (!asked || asked.round.access !== 'open') throw new Fault('not-found', 'no round to thank for')
  const { round, newest, decidedBy } = asked
  const t = translator(language)
  const code = new URL(request.url).searchParams.get('r') ?? ''
  const checkCode = CHECK_CODE.test(code) ? code : null
  const thanks = {
    t,
    text: newest.definition.thanks?.[language] ?? null,
    next: [t('round:read-by'), ...roundFacts(round, { t, language, decidedBy: decidedBy?.[language] ?? null })],
    roundHref: addressIn(language, `/rounds/${round.slug}`),
    checkCode,
    checkHref: addressIn(language, `/receipt${checkCode === null ? '' : `?r=${checkCode}`}`),
    help: helpOf(round, language),
  }
  return document({
    language,
    path: `/answer/${round.slug}/thanks`,
    title: t('round:thanks-title'),
    description: t('round:thanks-title'),
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    frame: 'form',
    body: <ThanksPage thanks={thanks} />,
  }, request)
})
