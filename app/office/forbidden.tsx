import { SimplePage } from '@/components/site/simple-page'
import { translator } from '@/lib/i18n/translator'

export default function Forbidden() {
  const t = translator('fi')
  return <SimplePage title={t('office:forbidden.title')}><p>{t('office:forbidden.text')}</p></SimplePage>
}
