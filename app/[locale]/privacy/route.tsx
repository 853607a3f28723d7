import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { TextPage } from '@/components/site/text-page'
import { formatDate } from '@/lib/format/dates'
import { translator } from '@/lib/i18n/translator'
import { findLastDeletion } from '@/lib/workshops/server/delete-people'

const SECTIONS = ['purpose', 'data', 'voluntary', 'anonymous', 'recipients', 'storage', 'workshops', 'co-developers', 'rights', 'security', 'controller', 'complaint'] as const

export const GET = publicRoute(async ({ language, request }) => {
  const t = translator(language)
  const title = t('pages:privacy.title')
  const deletedOn = await findLastDeletion()
  const deleted = deletedOn === null ? [] : [t('pages:privacy.deleted', { date: formatDate(deletedOn, language) })]
  const sections = SECTIONS.map((name) => {
    const text = t(`pages:privacy.sections.${name}.text`)
    return { title: t(`pages:privacy.sections.${name}.title`), text: name === 'workshops' ? [text, ...deleted].join(' ') : text }
  })
  return document({
    language,
    path: '/privacy',
    title,
    description: t('pages:privacy.lead'),
    body: <TextPage title={title} lead={t('pages:privacy.lead')} sections={sections} />,
  }, request)
})
