import { SimplePage } from '@/components/site/simple-page'
import { translator } from '@/lib/i18n/translator'

export default function NotFound() {
  const t = translator('fi')
  return <SimplePage title={t('failure:not-found.title')}><p>{t('office:not-found')}</p></SimplePage>
}
