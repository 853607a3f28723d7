import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type CoDeveloper, CoDeveloperId, TOPICS } from '@/lib/co-developers/co-developer'
import type { Entries } from '@/lib/questionnaire/form-fields'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import type { Workshop } from '@/lib/workshops/workshop'

export const MUNICIPALITIES = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8'))).county.municipalities

type Typed = { topics?: readonly string[]; municipality?: string; name?: string; email?: string; phone?: string; consents?: boolean }

/** The form of somebody who can be reached by a mailbox of her own, as a browser sends it; anything may be told otherwise. */
export function joinEntries({ topics = ['digital'], municipality = 'kajaani', name = 'Aino', email = newMailbox(), phone = '', consents = true }: Typed = {}): Entries {
  return [
    ...topics.map((topic) => ['q.topics', topic] as const),
    ['q.municipality', municipality], ['q.name', name], ['q.email', email], ['q.phone', phone],
    ...(consents ? [['consent', '1'] as const] : []),
  ]
}

/** A mailbox that nobody else has. */
export function newMailbox(): string {
  return `${randomUUID()}@example.org`
}

/** Somebody on the list; anything may be told otherwise. */
export function aCoDeveloper(changes: Partial<CoDeveloper> = {}): CoDeveloper {
  return {
    id: CoDeveloperId.parse(randomUUID()), topics: ['digital'], municipality: 'kajaani', name: 'Aino', email: 'aino@example.org', phone: null,
    language: 'fi', keptUntil: Day.parse('2027-11-24'), suspect: false, ...changes,
  }
}

/** A list on which few mailboxes stand again and again. */
export function coDevelopers(): fc.Arbitrary<CoDeveloper[]> {
  const person = fc.record({
    topics: fc.subarray([...TOPICS], { minLength: 1 }),
    municipality: fc.constantFrom('kajaani', 'sotkamo'),
    email: fc.constantFrom('aino', 'Aino', 'vaino', 'onni', 'helmi').map((name) => `${name}@example.org`),
  })
  return fc.array(person, { maxLength: 12 }).map((people) => people.map((each) => aCoDeveloper(each)))
}

const wording = (text: string) => ({ fi: text, sv: text, en: text, 'fi-selko': text })

/** A workshop that is still to come and that anybody may come to; anything may be told otherwise. */
export function comingWorkshop(changes: Partial<Workshop> = {}): Workshop {
  const startsAt = new Date(Date.now() + 10 * 86_400_000)
  return {
    slug: `workshop-${randomUUID()}`, title: wording('Lähipalvelut'), description: wording('Mitä lähellä tarvitaan'), processStep: 'step-2', guideline: null,
    municipality: 'kajaani', place: wording('Kaupungintalo'), startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), placesOnSite: 20, placesRemote: 0,
    languages: ['fi'], languageNote: null, accessibilityFeatures: [], accessibilityNote: null, partners: [], audience: 'public',
    signUpOpensAt: null, signUpClosesAt: null, waitingListLimit: 0, offerHours: 48, cancelledAt: null, calendarSequence: 0, ...changes,
  }
}
