import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { aWorkshop } from '@/tests/support/workshops'
import { calendarFile, publicEvent } from './calendar'

const site = 'https://kelpo.example.org'
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}
const fileOf = (...workshops: Parameters<typeof publicEvent>[0][]) => calendarFile(workshops.map((workshop) => publicEvent(workshop, { language: 'fi', site })), { method: 'PUBLISH', name: 'Työpajat', stamp: new Date('2026-11-24T10:00:00Z') })

test('another reader finds the workshop where and when it is held', () => {
  const { calendar, events: [event] } = read(fileOf(aWorkshop('kajaani')))
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(event).toMatchObject({ uid: 'workshop-kajaani@kelpo.example.org', sequence: 0, summary: 'Osaajat Kainuuseen', location: 'Kajaanin pääkirjasto, iso sali' })
  expect(event?.startDate.toJSDate().toISOString()).toBe('2022-09-13T14:00:00.000Z')
  expect(event?.endDate.toJSDate().toISOString()).toBe('2022-09-13T16:30:00.000Z')
})

test('a change keeps the identity and raises the sequence; what was cancelled stays, as cancelled', () => {
  const { events: [event] } = read(fileOf(aWorkshop('kajaani', { calendarSequence: 3, cancelledAt: new Date() })))
  expect(event).toMatchObject({ uid: 'workshop-kajaani@kelpo.example.org', sequence: 3 })
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('the same workshop always gives the same file', () => {
  expect(fileOf(aWorkshop('kajaani'), aWorkshop('kuhmo'))).toBe(fileOf(aWorkshop('kajaani'), aWorkshop('kuhmo')))
})

test('a remote one is at no place', () => {
  const { events: [event] } = read(fileOf(aWorkshop('kajaani', { placesOnSite: 0 })))
  expect(event?.location).toBe('Etänä')
})
