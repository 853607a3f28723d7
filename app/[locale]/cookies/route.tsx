import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { TextPage } from '@/components/site/text-page'
import { translator } from '@/lib/i18n/translator'

const SECTIONS = ['none', 'draft', 'officials'] as const

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  const title = t('pages:cookies.title')
  const sections = SECTIONS.map((name) => ({ title: t(`pages:cookies.sections.${name}.title`), text: t(`pages:cookies.sections.${name}.text`) }))
  return document({
    language,
    path: '/cookies',
    title,
    description: t('pages:cookies.lead'),
    body: <TextPage title={title} lead={t('pages:cookies.lead')} sections={sections} />,
  }, request)
})
