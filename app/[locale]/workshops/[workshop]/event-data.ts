import { municipalityOf } from '@/components/workshops/names'
import type { Strategy } from '@/lib/strategy/schema'
import { htmlLanguage, type Language, textIn } from '@/lib/vocabulary/language'
import type { Workshop } from '@/lib/workshops/workshop'

type Told = { strategy: Strategy; language: Language; /** The page of the workshop, as people type it. */ page: string }

/** The workshop as schema.org's `Event`, which calendars and search engines read. */
export function eventData(workshop: Workshop, { strategy, language, page }: Told): object {
  const { title, description, place, startsAt, endsAt, placesOnSite, placesRemote, languages } = workshop
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: textIn(title, language).text,
    description: textIn(description, language).text,
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventStatus: `https://schema.org/${workshop.cancelledAt === null ? 'EventScheduled' : 'EventCancelled'}`,
    eventAttendanceMode: `https://schema.org/${attendanceMode(workshop)}`,
    url: page,
    location: placesOnSite === 0 ? { '@type': 'VirtualLocation', url: page } : { '@type': 'Place', name: textIn(place, language).text, address: { '@type': 'PostalAddress', addressLocality: municipalityOf(workshop, { strategy, language }), addressCountry: 'FI' } },
    organizer: { '@type': 'GovernmentOrganization', name: strategy.county.name[language] },
    inLanguage: [...new Set(languages.map(htmlLanguage))],
    isAccessibleForFree: true,
    maximumPhysicalAttendeeCapacity: placesOnSite,
    maximumVirtualAttendeeCapacity: placesRemote,
  }
}

function attendanceMode({ placesOnSite, placesRemote }: Workshop): string {
  if (placesRemote === 0) return 'OfflineEventAttendanceMode'
  return placesOnSite === 0 ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode'
}
