import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { addressIn, languageOfSegment, segmentOf } from './addresses'

test('an address leads back to its language', () => {
  for (const language of LANGUAGES) expect(languageOfSegment(segmentOf(language))).toBe(language)
})

test('plain Finnish is selko in addresses, and its tag is none', () => {
  expect(addressIn('fi-selko', '/rounds')).toBe('/selko/rounds')
  expect(languageOfSegment('fi-selko')).toBeNull()
})
