import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { DocumentsPage } from '@/components/strategy/documents-page'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'

export const GET = publicRoute(async ({ language, request }) => {
  const strategy = await getStrategy()
  const t = translator(language)
  return document({
    language,
    path: '/documents',
    title: t('pages:documents.title'),
    description: t('pages:documents.lead'),
    body: <DocumentsPage view={{ t, language, strategy }} />,
  }, request)
})
