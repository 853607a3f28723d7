import { translator } from '@/lib/i18n/translator'

/** The headings of a workshop's notes: its own, or the three that suit any talk. */
export function headingsOf(own: readonly string[]): string[] {
  const t = translator('fi')
  return own.length > 0 ? [...own] : [t('office:notes.headings.works'), t('office:notes.headings.change'), t('office:notes.headings.ideas')]
}
