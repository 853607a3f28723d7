import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Strategy } from '@/lib/strategy/schema'
import { aWorkshop } from '@/tests/support/workshops'
import { eventData } from './event-data'

const told = { strategy: Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8'))), language: 'fi', page: 'https://kelpo.example.org/fi/workshops/workshop-kajaani' } as const

test('a workshop is told to calendars and search engines with moments that know their time zone', () => {
  expect(eventData(aWorkshop('kajaani'), told)).toMatchObject({
    '@type': 'Event', name: 'Osaajat Kainuuseen', startDate: '2022-09-13T14:00:00.000Z', endDate: '2022-09-13T16:30:00.000Z',
    location: { name: 'Kajaanin pääkirjasto, iso sali', address: { addressLocality: 'Kajaani' } },
  })
})

test.each([
  [40, 30, 'MixedEventAttendanceMode'], [40, 0, 'OfflineEventAttendanceMode'], [0, 30, 'OnlineEventAttendanceMode'],
])('%d places on site and %d remote are %s', (placesOnSite, placesRemote, mode) => {
  expect(eventData(aWorkshop('kajaani', { placesOnSite, placesRemote }), told)).toMatchObject({ eventAttendanceMode: `https://schema.org/${mode}` })
})

test('one that was cancelled is told as cancelled', () => {
  expect(eventData(aWorkshop('kajaani', { cancelledAt: new Date() }), told)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})
