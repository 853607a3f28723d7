import { expect, test } from 'vitest'
import { translator } from './translator'

test('a text is found by its key, with its numbers put in', () => {
  expect(translator('fi')('language.sv')).toBe('På svenska')
  expect(translator('fi')('answering:error.too-many', { count: 2 })).toBe('Valitse enintään 2 vaihtoehtoa.')
})

test('a missing text is never shown as its key', () => {
  // @ts-expect-error the compiler knows the keys
  expect(() => translator('fi')('no-such-text')).toThrow('no text')
})
