import fc from 'fast-check'
import type { WorkshopEntry } from '@/lib/workshops/schema'
import { EMPTY_ENTRY } from '@/lib/workshops/workshop-entry'

const nowhere = { sv: '', en: '' }

/** A filled-in form: 10 December 2026, 17–19, 30 places on site, signing up from the 1st to the 9th. */
export function anEntry(changes: Partial<WorkshopEntry> = {}): WorkshopEntry {
  return {
    ...EMPTY_ENTRY,
    title: { fi: 'Kotihoito', 'fi-selko': 'Hoito kotona', ...nowhere },
    description: { fi: 'Mistä kotihoidossa pidetään kiinni?', 'fi-selko': 'Mikä kotihoidossa on tärkeää?', ...nowhere },
    place: { fi: 'Kirjasto', 'fi-selko': 'Kirjasto', ...nowhere },
    municipality: 'kajaani', processStep: 'step-2', day: '2026-12-10', starts: '17:00', ends: '19:00', placesOnSite: '30', placesRemote: '0',
    signUpOpensDay: '2026-12-01', signUpOpensTime: '09:00', signUpClosesDay: '2026-12-09', signUpClosesTime: '16:00', noteHeadings: 'Mikä toimii\n\nMitä puuttuu\n',
    ...changes,
  }
}

/** A few states of some fields, so that two hosts often touch the same one, and sometimes alike. */
export function anyEntry(): fc.Arbitrary<WorkshopEntry> {
  const text = fc.constantFrom('', 'a', 'b')
  const written = fc.record({ fi: text, 'fi-selko': text, sv: text, en: text })
  return fc.record({ title: written, place: written, day: text, partners: text, languages: fc.subarray<'fi' | 'sv' | 'en'>(['fi', 'sv', 'en']), audience: fc.constantFrom('public', 'staff') }).map((changes) => anEntry(changes))
}
