import type { Translate } from '@/lib/i18n/translator'

/** A number of people in full tens, in words: "20 or more". */
export function inTens(t: Translate, people: number): string {
  return people < 10 ? t('office:tens.few') : t('office:tens.some', { people })
}
