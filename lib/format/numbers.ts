import { htmlLanguage, type Language } from '@/lib/vocabulary/language'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** Keeps a number and what belongs to it on one line. */
export const NO_BREAK_SPACE = '\u00A0'

/** A number with exactly so many decimals: `70 521`, `3,8`; in English `70,521`, `3.8`. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALES[htmlLanguage(language)], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  }).format(value)
}

/** Per cent, given from 0 to 100: `42 %`; in English `42%`. */
export function formatPercent(percent: number, language: Language, decimals = 0): string {
  return `${formatNumber(percent, language, decimals)}${language === 'en' ? '' : NO_BREAK_SPACE}%`
}

type Mean = { mean: number; /** The highest step of the scale. */ steps: number; /** People with an opinion. */ n: number }

/** The mean of a scale, never without the people it rests on: `3,8 / 5 (n = 120)`. */
export function formatMean({ mean, steps, n }: Mean, language: Language): string {
  return `${formatNumber(mean, language, 1)} / ${String(steps)} (n = ${formatNumber(n, language)})`.replaceAll(' ', NO_BREAK_SPACE)
}
