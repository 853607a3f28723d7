import { helsinkiDay } from '@/lib/clock/clock'
import { formatWeekday } from '@/lib/format/dates'
import { formatTimeRange } from '@/lib/format/times'
import type { Workshop } from '@/lib/workshops/workshop'
import type { WorkshopsView } from './view'

/** The name of the municipality where it is held. An id that is none is a mistake in the content. */
export function municipalityOf({ municipality }: Pick<Workshop, 'municipality'>, { strategy, language }: Pick<WorkshopsView, 'strategy' | 'language'>): string {
  const known = strategy.county.municipalities.find(({ id }) => id === municipality)
  if (!known) throw new Error(`no municipality ${municipality} in the strategy`)
  return known.label[language]
}

/** Day and times in Helsinki: `tiistai 13.9.2022 klo 17–19.30`. */
export function timeOf({ startsAt, endsAt }: Pick<Workshop, 'startsAt' | 'endsAt'>, { language }: Pick<WorkshopsView, 'language'>): string {
  return `${formatWeekday(helsinkiDay(startsAt), language)} ${formatTimeRange(startsAt, endsAt, language)}`
}
