import { describe, expect, test } from 'vitest'
import { anEntry } from '@/tests/support/workshop-entries'
import { HELD_WORKSHOPS } from '@/tests/support/workshops'
import { type WorkshopEntry, WorkshopForm } from './schema'
import { entryOf } from './workshop-entry'

const problemsOf = (changes: Partial<WorkshopEntry>) => {
  const read = WorkshopForm.safeParse(anEntry(changes))
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

test('what a host fills in becomes a workshop with moments of Helsinki', () => {
  expect(WorkshopForm.parse(anEntry())).toMatchObject({
    title: { fi: 'Kotihoito', 'fi-selko': 'Hoito kotona' }, placesOnSite: 30, placesRemote: 0, remoteAddress: null, guideline: null,
    startsAt: new Date('2026-12-10T15:00:00Z'), endsAt: new Date('2026-12-10T17:00:00Z'),
    signUpOpensAt: new Date('2026-12-01T07:00:00Z'), signUpClosesAt: new Date('2026-12-09T14:00:00Z'), noteHeadings: ['Mikä toimii', 'Mitä puuttuu'],
  })
})

test.each(HELD_WORKSHOPS)('$slug goes through the form and stays what it is', (workshop) => {
  const laidDown = { ...workshop, remoteAddress: null, noteHeadings: [] }
  const { startsAt, endsAt, signUpOpensAt, signUpClosesAt, title, languageNote } = workshop
  const read = WorkshopForm.parse(entryOf(laidDown))
  expect(read).toMatchObject({ startsAt, endsAt, signUpOpensAt, signUpClosesAt, title, languageNote })
})

describe('what can’t be is said at its field', () => {
  test.each<[string, Partial<WorkshopEntry>, string]>([
    ['no plain Finnish', { title: { ...anEntry().title, 'fi-selko': ' ' } }, 'title.fi-selko missing'],
    ['a title that fills a page', { title: { ...anEntry().title, fi: 'a'.repeat(121) } }, 'title.fi too-long'],
    ['no municipality', { municipality: '' }, 'municipality choose'],
    ['no step of the process', { processStep: '' }, 'processStep choose'],
    ['no day', { day: '' }, 'day bad-day'],
    ['a day that there is not', { day: '2027-02-29' }, 'day bad-day'],
    ['half past twenty-five', { starts: '25:30' }, 'starts bad-time'],
    ['an end before the start', { ends: '16:00' }, 'ends ends-before-start'],
    ['an end at the start', { ends: '17:00' }, 'ends ends-before-start'],
    ['places in no mode', { placesOnSite: '0' }, 'placesOnSite no-places'],
    ['minus one place', { placesOnSite: '-1' }, 'placesOnSite places-range'],
    ['one and a half places', { placesRemote: '1,5' }, 'placesRemote places-range'],
    ['an offer of no hours', { offerHours: '0' }, 'offerHours hours-range'],
    ['a meeting without a lock', { remoteAddress: 'http://video.example.org' }, 'remoteAddress bad-address'],
    ['a script for an address', { remoteAddress: 'javascript:alert(1)' }, 'remoteAddress bad-address'],
    ['signing up that ends before it begins', { signUpClosesDay: '2026-11-30' }, 'signUpClosesDay closes-before-opening'],
    ['signing up after the start', { signUpClosesDay: '2026-12-11' }, 'signUpClosesDay closes-after-start'],
    ['half a period of signing up', { signUpClosesDay: '' }, 'signUpClosesDay missing'],
    ['no language', { languages: [] }, 'languages choose-some'],
    ['a note in Swedish alone', { languageNote: { fi: '', 'fi-selko': '', sv: 'På svenska', en: '' } }, 'languageNote.fi missing'],
  ])('%s', (_what, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })

  test('a time that is passed over when clocks go forward is told as such, and never moved', () => {
    expect(problemsOf({ day: '2027-03-28', starts: '03:30', ends: '05:00' })).toEqual(['starts no-such-time'])
    expect(problemsOf({ day: '2027-03-28', starts: '02:30', ends: '03:15' })).toEqual(['ends no-such-time'])
    expect(problemsOf({ day: '2027-03-28', starts: '04:00', ends: '05:00' })).toEqual([])
  })

  test('of an hour that comes twice the first is taken', () => {
    const read = WorkshopForm.parse(anEntry({ day: '2027-10-31', starts: '03:30', ends: '05:00' }))
    expect(read.startsAt).toEqual(new Date('2027-10-31T00:30:00Z'))
  })
})

test('signing up may stay closed, and remote places may get their address later', () => {
  expect(problemsOf({ signUpOpensDay: '', signUpOpensTime: '', signUpClosesDay: '', signUpClosesTime: '', placesRemote: '10' })).toEqual([])
})
