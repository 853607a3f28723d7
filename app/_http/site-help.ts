import type { Help } from '@/components/answering/form'
import type { Translate } from '@/lib/i18n/translator'

/** Whom to call about anything that has no contact of its own. */
export function siteHelp(t: Translate): Help {
  return { phone: t('help.phone'), hours: t('help.hours') }
}
