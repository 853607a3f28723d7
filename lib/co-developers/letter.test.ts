import { describe, expect, test } from 'vitest'
import { letterAsText } from '@/lib/mail/letter'
import { Day } from '@/lib/vocabulary/day'
import { LANGUAGES, type Language } from '@/lib/vocabulary/language'
import { comingWorkshop } from '@/tests/support/co-developers'
import { coDeveloperLetter, coDeveloperShort, type CoDeveloperLetterKind, LETTER_KINDS, type LetterFacts } from './letter'

const workshop = comingWorkshop()
const OWN = 'https://osallistu.example.org/fi/take-part/token'

function factsOf(kind: CoDeveloperLetterKind, language: Language = 'fi'): LetterFacts {
  const common = { language, keptUntil: Day.parse('2027-11-24'), site: { address: 'https://osallistu.example.org', ownPath: '/fi/take-part/token' } }
  return kind === 'invitation' ? { ...common, kind, workshop } : { ...common, kind }
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(LETTER_KINDS)('the letter %s has every word, and a way to leave the list', (kind) => {
    const facts = factsOf(kind, language)
    const text = letterAsText(coDeveloperLetter(facts))
    expect(text).toContain(OWN)
    for (const words of [text, coDeveloperShort(facts)]) expect(words).not.toMatch(/[{}]/)
  })
})

test('whoever is listed reads until when', () => {
  for (const kind of ['listed', 'renew'] as const) expect(letterAsText(coDeveloperLetter(factsOf(kind)))).toContain('24.11.2027')
  expect(coDeveloperShort(factsOf('renew'))).toContain('24.11.2027')
})

test('an invitation says what, when and where, and leads to the workshop', () => {
  const letter = coDeveloperLetter(factsOf('invitation'))
  const { title, place, slug } = workshop
  expect(letter.subject).toContain(title.fi)
  expect(letter.facts?.map(({ value }) => value)).toEqual(expect.arrayContaining([title.fi, place.fi]))
  expect(letter.action?.href).toBe(`https://osallistu.example.org/fi/workshops/${slug}`)
  expect(coDeveloperShort(factsOf('invitation'))).toContain(`/fi/workshops/${slug}`)
})
