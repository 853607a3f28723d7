import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { type Language, textIn } from '@/lib/vocabulary/language'
import type { Workshop } from './workshop'

/** A workshop as calendars know it. The same `uid` with a higher `sequence` takes the earlier one's place. */
export type CalendarEvent = {
  uid: string
  sequence: number
  title: string
  description: string
  location: string
  startsAt: Date
  endsAt: Date
  url: string
  isCancelled: boolean
}

/** The workshop as everybody's calendar may have it. `site` is the public address of the service. */
export function publicEvent(workshop: Workshop, { language, site }: { language: Language; site: string }): CalendarEvent {
  const { slug, title, description, place, placesOnSite, startsAt, endsAt, calendarSequence, cancelledAt } = workshop
  return {
    uid: `${slug}@${new URL(site).hostname}`,
    sequence: calendarSequence,
    title: textIn(title, language).text,
    description: textIn(description, language).text,
    location: placesOnSite > 0 ? textIn(place, language).text : translator(language)('workshops:mode.remote'),
    startsAt, endsAt,
    url: `${site}${addressIn(language, `/workshops/${slug}`)}`,
    isCancelled: cancelledAt !== null,
  }
}

type Sent = { method: 'PUBLISH' | 'CANCEL'; /** What the calendar is called where it is subscribed to. */ name: string; /** When the file was written. */ stamp: Date }

/** An iCalendar file (RFC 5545). Moments are in UTC, so that no reader needs our time zone or its clock changes. */
export function calendarFile(events: readonly CalendarEvent[], { method, name, stamp }: Sent): string {
  const calendar = ical({ name, method: ICalCalendarMethod[method], prodId: { company: 'Kelpo', product: 'Kelpo' } })
  for (const { uid, sequence, title, description, location, startsAt, endsAt, url, isCancelled } of events) {
    calendar.createEvent({
      id: uid, sequence, summary: title, description, location, url, start: startsAt, end: endsAt, stamp,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
