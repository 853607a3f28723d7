import { helsinkiDay } from '@/lib/clock/clock'
import { formatDate, formatWeekday } from '@/lib/format/dates'
import { formatTime, formatTimeRange } from '@/lib/format/times'
import type { Language } from '@/lib/vocabulary/language'
import type { Workshop } from './workshop'

/** Day and times in Helsinki: `tiistai 13.9.2022 klo 17–19.30`. */
export function timeOf({ startsAt, endsAt }: Pick<Workshop, 'startsAt' | 'endsAt'>, language: Language): string {
  return `${formatWeekday(helsinkiDay(startsAt), language)} ${formatTimeRange(startsAt, endsAt, language)}`
}

/** A moment in Helsinki within a sentence: `13.9.2022 klo 17.00`, `17:00 on 13 September 2022`. */
export function momentInWords(moment: Date, language: Language): string {
  const day = formatDate(helsinkiDay(moment), language)
  const time = formatTime(moment, language)
  return language === 'en' ? `${time} on ${day}` : `${day} ${time}`
}
