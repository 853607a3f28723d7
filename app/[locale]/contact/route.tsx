import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { ContactFacts } from '@/components/site/contact-facts'
import { TextPage } from '@/components/site/text-page'
import { translator } from '@/lib/i18n/translator'

const SECTIONS = ['by-phone', 'urgent', 'complaint', 'initiative'] as const

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  const title = t('pages:contact.title')
  const sections = SECTIONS.map((name) => ({ title: t(`pages:contact.sections.${name}.title`), text: t(`pages:contact.sections.${name}.text`) }))
  return document({
    language,
    path: '/contact',
    title,
    description: t('pages:contact.lead'),
    body: <TextPage title={title} lead={t('pages:contact.lead')} sections={sections}><ContactFacts t={t} /></TextPage>,
  }, request)
})
