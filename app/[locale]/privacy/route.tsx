import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { TextPage } from '@/components/site/text-page'
import { translator } from '@/lib/i18n/translator'

const SECTIONS = ['purpose', 'data', 'voluntary', 'anonymous', 'recipients', 'storage', 'rights', 'security', 'controller', 'complaint'] as const

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  const title = t('pages:privacy.title')
  const sections = SECTIONS.map((name) => ({ title: t(`pages:privacy.sections.${name}.title`), text: t(`pages:privacy.sections.${name}.text`) }))
  return document({
    language,
    path: '/privacy',
    title,
    description: t('pages:privacy.lead'),
    body: <TextPage title={title} lead={t('pages:privacy.lead')} sections={sections} />,
  }, request)
})
