import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ReceiptPage } from '@/components/site/receipt-page'
import { translator } from '@/lib/i18n/translator'
import { checkCodeIn } from '../check-code'

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  return document({
    language,
    path: '/receipt',
    title: t('pages:receipt.title'),
    description: t('pages:receipt.description'),
    cache: 'no-store',
    noindex: true,
    referrer: 'no-referrer',
    body: <ReceiptPage t={t} code={checkCodeIn(request)} />,
  }, request)
})
