import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { GlossaryPage } from '@/components/strategy/glossary-page'
import { translator } from '@/lib/i18n/translator'
import { getGlossary } from '@/lib/strategy/server/get-glossary'

export const GET = publicRoute(async ({ language, request }) => {
  const glossary = await getGlossary()
  const t = translator(language)
  return document({
    language,
    path: '/glossary',
    title: t('pages:glossary.title'),
    description: t('pages:glossary.lead'),
    body: <GlossaryPage glossary={glossary} view={{ t, language }} />,
  }, request)
})
