import { expect, test } from 'vitest'
import { anEntry } from '@/tests/support/workshop-entries'
import { concernedBy, laidDown } from './rewrite'
import { type WorkshopEntry, WorkshopForm } from './schema'

const before = laidDown(WorkshopForm.parse(anEntry({ placesRemote: '10' })), null)
const after = (changes: Partial<WorkshopEntry>) => laidDown(WorkshopForm.parse(anEntry({ placesRemote: '10', ...changes })), before)
const { place, title } = anEntry()

test.each<[string, Partial<WorkshopEntry>, string[]]>([
  ['another time concerns everybody', { ends: '19:30' }, ['on-site', 'remote']],
  ['another day concerns everybody', { day: '2026-12-11' }, ['on-site', 'remote']],
  ['another place concerns those who come there', { place: { ...place, fi: 'Koulu' } }, ['on-site']],
  ['another municipality concerns those who come there', { municipality: 'sotkamo' }, ['on-site']],
  ['a remote address concerns those who join by it', { remoteAddress: 'https://video.example.org/x' }, ['remote']],
  ['a translation of the place concerns nobody', { place: { ...place, sv: 'Biblioteket' } }, []],
  ['another title concerns nobody', { title: { ...title, fi: 'Koti' } }, []],
])('%s', (_what, changes, concerned) => {
  expect(concernedBy(before, after(changes))).toEqual(concerned)
})

test('a partner that stays keeps its translations', () => {
  const held = { ...before, partners: [{ fi: 'Kirjasto', sv: 'Biblioteket', en: 'Library', 'fi-selko': 'Kirjasto' }] }
  expect(laidDown(WorkshopForm.parse(anEntry({ partners: 'Nuorisovaltuusto\nKirjasto' })), held).partners).toEqual([{ fi: 'Nuorisovaltuusto', 'fi-selko': 'Nuorisovaltuusto' }, held.partners[0]])
})

test('a workshop in the second of two equal hours stays there while its time is not touched', () => {
  const held = { ...before, startsAt: new Date('2027-10-31T01:30:00Z'), endsAt: new Date('2027-10-31T03:00:00Z') }
  const untouched = laidDown(WorkshopForm.parse(anEntry({ day: '2027-10-31', starts: '03:30', ends: '05:00' })), held)
  expect(untouched.startsAt).toEqual(held.startsAt)
  expect(concernedBy(held, untouched)).toEqual([])
})
