import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ContentId } from '@/lib/vocabulary/ids'
import { slugOf } from './slug'

test.each([
  ['Ikääntyneiden hyvä arki', 1, 'workshop-ikaantyneiden-hyva-arki'],
  ['Ikääntyneiden hyvä arki', 2, 'workshop-ikaantyneiden-hyva-arki-2'],
  ['  Nuoret: 13–29 v.! ', 1, 'workshop-nuoret-13-29-v'],
  ['Здоровье', 1, 'workshop'],
  ['Здоровье', 3, 'workshop-3'],
])('"%s" is found, at attempt %d, under %s', (title, attempt, slug) => {
  expect(slugOf(title, attempt)).toBe(slug)
})

test('whatever the title, it can stand in an address', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 })), fc.integer({ min: 1, max: 99 }), (title, attempt) => {
    expect(ContentId.safeParse(slugOf(title, attempt)).success).toBe(true)
  }))
})
