import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import type { Translate } from '@/lib/i18n/translator'

export function ContactFacts({ t }: { t: Translate }): ReactNode {
  return (
    <Facts facts={[
      { label: t('pages:contact.phone'), value: <><a href={`tel:${t('help.phone').replaceAll(' ', '')}`}>{t('help.phone')}</a>, {t('help.hours')}</> },
      { label: t('pages:contact.email'), value: <a href={`mailto:${t('help.email')}`}>{t('help.email')}</a> },
      { label: t('pages:contact.reply'), value: t('pages:contact.reply-value') },
    ]} />
  )
}
