import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inEachLanguage, LANGUAGES, LocalisedText, textIn, WrittenText } from './language'

const aText = fc.string({ minLength: 1 })
/** As texts may lie in the database: what was not written is missing, or empty. */
const aWrittenText = fc.record({ fi: aText, 'fi-selko': aText, sv: fc.string(), en: fc.string() }, { requiredKeys: ['fi', 'fi-selko'] })

test('who reads another language gets the Finnish text where hers was not written, and knows it', () => {
  const text = { fi: 'Kotihoito', 'fi-selko': 'Hoito kotona', sv: 'Hemvård' }
  expect(textIn(text, 'sv')).toEqual({ text: 'Hemvård', language: 'sv' })
  expect(textIn(text, 'en')).toEqual({ text: 'Kotihoito', language: 'fi' })
  expect(textIn(text, 'fi-selko')).toEqual({ text: 'Hoito kotona', language: 'fi-selko' })
})

test('nobody ever gets an empty text, nor one that was written in another language than is said', () => {
  fc.assert(fc.property(aWrittenText, fc.constantFrom(...LANGUAGES), (written, language) => {
    const shown = textIn(written, language)
    expect(shown.text).not.toBe('')
    expect(written[shown.language]).toBe(shown.text)
    expect([language, 'fi']).toContain(shown.language)
  }))
})

test('filled up it is a text in every language', () => {
  fc.assert(fc.property(aWrittenText, (written) => { expect(LocalisedText.parse(inEachLanguage(written))).toBeTruthy() }))
})

test('Finnish and plain Finnish must be written', () => {
  expect(WrittenText.safeParse({ fi: 'x', 'fi-selko': 'x' }).success).toBe(true)
  for (const text of [{ fi: 'x' }, { fi: 'x', 'fi-selko': '' }, { 'fi-selko': 'x', sv: 'x', en: 'x' }]) expect(WrittenText.safeParse(text).success).toBe(false)
})
