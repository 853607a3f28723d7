import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { TextPage } from '@/components/site/text-page'
import { formatDate } from '@/lib/format/dates'
import { translator } from '@/lib/i18n/translator'
import { Day } from '@/lib/vocabulary/day'

/** When somebody last went through the statement. The law asks for it at least once a year. */
const DRAWN_UP = Day.parse('2026-11-24')

const SECTIONS = ['state', 'gaps', 'method', 'feedback', 'supervisor'] as const

export const GET = publicRoute(({ language, request }) => {
  const t = translator(language)
  const title = t('pages:accessibility.title')
  const sections = SECTIONS.map((name) => ({ title: t(`pages:accessibility.sections.${name}.title`), text: t(`pages:accessibility.sections.${name}.text`) }))
  return document({
    language,
    path: '/accessibility',
    title,
    description: t('pages:accessibility.lead'),
    body: <TextPage title={title} lead={t('pages:accessibility.lead')} sections={sections}><p className="small">{t('pages:accessibility.dated', { date: formatDate(DRAWN_UP, language) })}</p></TextPage>,
  }, request)
})
