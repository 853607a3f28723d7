import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ReceiptPage } from '@/components/site/receipt-page'
import { translator } from '@/lib/i18n/translator'

const CHECK_CODE = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  const code = new URL(request.url).searchParams.get('r') ?? ''
  return document({
    language,
    path: '/receipt',
    title: t('pages:receipt.title'),
    description: t('pages:receipt.description'),
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    body: <ReceiptPage t={t} code={CHECK_CODE.test(code) ? code : null} />,
  }, request)
})
