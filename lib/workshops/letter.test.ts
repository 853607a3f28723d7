import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { letterAsHtml, letterAsText } from '@/lib/mail/letter'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { aWorkshop } from '@/tests/support/workshops'
import { type LetterFacts, LETTER_KINDS, signUpLetter, signUpShort } from './letter'

const facts = (changes: Partial<LetterFacts> = {}): LetterFacts => ({
  kind: 'confirmed',
  params: { until: '2022-09-11T14:00:00Z', position: 3 },
  language: 'fi',
  workshop: aWorkshop('kajaani'),
  signUp: { id: SignUpId.parse(randomUUID()), number: 1, turn: 1, state: 'confirmed', mode: 'on-site', party: 2, offerEndsAt: null, reach: 'email' },
  remoteAddress: null,
  announcement: 'Tuo mukanasi sisäkengät.',
  site: { address: 'https://kelpo.example.org', ownPath: '/fi/my/token' },
  now: new Date('2022-09-01T12:00:00Z'),
  ...changes,
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(LETTER_KINDS)('the letter "%s" says what it is about and where to go, with nothing left open, as text and as HTML', (kind) => {
    const letter = signUpLetter(facts({ kind, language }))
    for (const text of [letterAsText(letter), letterAsHtml(letter), letter.subject]) expect(text).not.toMatch(/[{}]|\bundefined\b|\bnull\b/)
    expect(letter.subject).toContain(aWorkshop('kajaani').title[language])
    expect(letterAsText(letter)).toContain('https://kelpo.example.org')
    expect(signUpShort(facts({ kind, language }))).not.toMatch(/[{}]|\bundefined\b|\bnull\b/)
  })

  test('an offer says until when, and who waits her position', () => {
    expect(letterAsText(signUpLetter(facts({ kind: 'offer', language })))).toMatch(/17[.:]00/)
    expect(letterAsText(signUpLetter(facts({ kind: 'waiting', language })))).toMatch(/\b3\b/)
  })
})

test('an entry for the calendar comes with places and is taken back with them', () => {
  const method = (kind: LetterFacts['kind'], state: LetterFacts['signUp']['state']) => signUpLetter(facts({ kind, signUp: { ...facts().signUp, state } })).calendar?.method ?? null
  expect(['confirmed', 'changed', 'workshop-changed'].map((kind) => method(kind as LetterFacts['kind'], 'confirmed'))).toEqual(['PUBLISH', 'PUBLISH', 'PUBLISH'])
  expect([method('cancelled', 'cancelled'), method('workshop-cancelled', 'cancelled')]).toEqual(['CANCEL', 'CANCEL'])
  expect([method('waiting', 'waiting'), method('offer', 'offered'), method('changed', 'waiting'), method('reminder', 'confirmed')]).toEqual([null, null, null, null])
})

test('who comes remotely is told the link and no place', () => {
  const text = letterAsText(signUpLetter(facts({ remoteAddress: 'https://video.example.org/x', signUp: { ...facts().signUp, mode: 'remote' } })))
  expect(text).toContain('https://video.example.org/x')
  expect(text).not.toContain('Kajaanin pääkirjasto')
})
