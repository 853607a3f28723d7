import type { Day } from '@/lib/vocabulary/day'
import { htmlLanguage, type Language } from '@/lib/vocabulary/language'
import { MONTHS, WEEKDAYS } from './calendar-words'

type Parts = { year: number; month: number; day: number }

/** A day as it is written in a text: `4.10.2022`; in English `4 October 2022`, so that nobody reads it as the tenth of April. */
export function formatDate(day: Day, language: Language): string {
  const { year, month, day: number } = partsOf(day)
  return language === 'en' ? `${String(number)} ${monthName(month, language)} ${String(year)}` : `${String(number)}.${String(month)}.${String(year)}`
}

/** With the month in words: `4. lokakuuta 2022`, `den 4 oktober 2022`, `Tuesday 4 October 2022`. */
export function formatLongDate(day: Day, language: Language): string {
  const { year, month, day: number } = partsOf(day)
  switch (htmlLanguage(language)) {
    case 'fi': return `${String(number)}. ${monthName(month, language)}ta ${String(year)}`
    case 'sv': return `den ${String(number)} ${monthName(month, language)} ${String(year)}`
    case 'en': return formatWeekday(day, language)
  }
}

/** With the day of the week: `tiistai 4.10.2022`, `Tuesday 4 October 2022`. */
export function formatWeekday(day: Day, language: Language): string {
  const weekday = WEEKDAYS[htmlLanguage(language)][new Date(`${day}T12:00:00Z`).getUTCDay()]
  return `${weekday ?? ''} ${formatDate(day, language)}`
}

/** From one day to another, saying the common part once: `4.–14.10.2022`, `4–14.10.2022`, `4–14 October 2022`. */
export function formatDateRange(from: Day, to: Day, language: Language): string {
  if (from === to) return formatDate(from, language)
  const start = partsOf(from)
  const end = partsOf(to)
  const whole = formatDate(to, language)
  if (start.year !== end.year) return `${formatDate(from, language)}${language === 'en' ? ' – ' : '–'}${whole}`
  const stop = htmlLanguage(language) === 'fi' ? '.' : ''
  if (start.month === end.month) return `${String(start.day)}${stop}–${whole}`
  if (language === 'en') return `${String(start.day)} ${monthName(start.month, language)} – ${whole}`
  return `${String(start.day)}.${String(start.month)}${stop}–${whole}`
}

/** A month without a day: `lokakuu 2022`, `October 2022`. Only the month of the day counts. */
export function formatMonth(day: Day, language: Language): string {
  const { year, month } = partsOf(day)
  return `${monthName(month, language)} ${String(year)}`
}

function monthName(month: number, language: Language): string {
  const name = MONTHS[htmlLanguage(language)][month - 1]
  if (name === undefined) throw new Error(`no month ${String(month)}`)
  return name
}

function partsOf(day: Day): Parts {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number)
  return { year, month, day: number }
}
