import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCoDeveloper, coDevelopers, comingWorkshop } from '@/tests/support/co-developers'
import { TOPICS } from './co-developer'
import { type CoDeveloperFilter, passes, readFilter, takesInvitations, toInvite } from './inviting'

const MUNICIPALITIES = [{ id: 'kajaani' }, { id: 'sotkamo' }]
const EVERYBODY: CoDeveloperFilter = { topic: null, municipality: null }
const none = new Set<never>()

test('the list is narrowed by topic, by municipality, or by both', () => {
  const aino = aCoDeveloper({ topics: ['families', 'digital'], municipality: 'kajaani' })
  expect(passes(aino, EVERYBODY)).toBe(true)
  expect(passes(aino, { topic: 'digital', municipality: 'kajaani' })).toBe(true)
  expect(passes(aino, { topic: 'disability', municipality: 'kajaani' })).toBe(false)
  expect(passes(aino, { topic: 'digital', municipality: 'sotkamo' })).toBe(false)
})

test.each([
  { asked: {}, filter: EVERYBODY },
  { asked: { topic: '', municipality: '' }, filter: EVERYBODY },
  { asked: { topic: 'digital', municipality: 'elsewhere' }, filter: { topic: 'digital', municipality: 'elsewhere' } },
  { asked: { topic: 'astrology' }, filter: null },
  { asked: { municipality: 'helsinki' }, filter: null },
  { asked: { topic: ['digital', 'families'] }, filter: null },
])('an address that asks for $asked means $filter', ({ asked, filter }) => {
  expect(readFilter(asked, MUNICIPALITIES)).toEqual(filter)
})

test('one mailbox gets one invitation, however its address is spelled', () => {
  const people = [aCoDeveloper({ email: 'Aino@example.org' }), aCoDeveloper({ email: 'aino@example.org' })]
  expect(toInvite(people, { filter: EVERYBODY, invited: none })).toEqual(people.slice(0, 1))
})

test('one telephone gets one invitation, with the country’s number or without', () => {
  const people = ['040 123 4567', '+358 40 1234567', '00358-40-1234567'].map((phone) => aCoDeveloper({ email: null, phone }))
  expect(toInvite(people, { filter: EVERYBODY, invited: none })).toEqual(people.slice(0, 1))
})

test('a couple with one telephone and a mailbox each are two people', () => {
  const people = ['aino', 'vaino'].map((name) => aCoDeveloper({ email: `${name}@example.org`, phone: '040 123 4567' }))
  expect(toInvite(people, { filter: EVERYBODY, invited: none })).toEqual(people)
})

test('whoever invites whom, in however many goes: nobody is invited twice, and everybody asked for once', () => {
  const filter = fc.record({ topic: fc.option(fc.constantFrom(...TOPICS)), municipality: fc.option(fc.constantFrom('kajaani', 'sotkamo')) })
  fc.assert(fc.property(coDevelopers(), fc.array(filter, { minLength: 1, maxLength: 4 }), (people, goes) => {
    const invitations = goes.reduce<typeof people>((sent, each) => [...sent, ...toInvite(people, { filter: each, invited: new Set(sent.map(({ id }) => id)) })], [])
    const mailboxes = invitations.map(({ email }) => email?.toLowerCase())
    expect(new Set(mailboxes).size).toBe(mailboxes.length)
    const meant = people.filter((person) => goes.some((each) => passes(person, each)))
    expect(new Set(mailboxes)).toEqual(new Set(meant.map(({ email }) => email?.toLowerCase())))
  }))
})

test('people are invited to what is still to come and is for everybody', () => {
  const workshop = comingWorkshop()
  const before = new Date(workshop.startsAt.getTime() - 1)
  expect(takesInvitations(workshop, before)).toBe(true)
  expect(takesInvitations(workshop, workshop.startsAt)).toBe(false)
  expect(takesInvitations({ ...workshop, cancelledAt: before }, before)).toBe(false)
  expect(takesInvitations({ ...workshop, audience: 'staff' }, before)).toBe(false)
})
