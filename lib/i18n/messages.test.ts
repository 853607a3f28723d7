import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { NAMESPACES, RESOURCES } from './resources'

type Texts = Record<string, string>

/** The longest sentence a reader of plain Finnish should have to hold in mind, in words. */
const LONGEST_PLAIN_SENTENCE = 12

describe.each(NAMESPACES)('messages of %s', (namespace) => {
  const finnish = flat(RESOURCES.fi[namespace])

  test.each(LANGUAGES)('exist in %s, no more and no fewer, with the same places to fill in', (language) => {
    const texts = flat(RESOURCES[language][namespace])
    expect(Object.keys(texts).sort()).toEqual(Object.keys(finnish).sort())
    for (const [key, text] of Object.entries(texts)) expect(text, key).not.toBe('')
    // A plain text may leave a thing out, but it can't ask for one that nobody gives it.
    for (const [key, text] of Object.entries(texts)) {
      const given = placesIn(finnish[key] ?? '')
      if (language === 'fi-selko') expect(given, key).toEqual(expect.arrayContaining(placesIn(text)))
      else expect(placesIn(text), key).toEqual(given)
    }
  })
})

// The office speaks to officials.
test.each(NAMESPACES.filter((namespace) => namespace !== 'office'))('messages of %s are said in short sentences in plain Finnish', (namespace) => {
  const long = Object.entries(flat(RESOURCES['fi-selko'][namespace])).filter(([, text]) => sentencesOf(text).some((sentence) => sentence.split(/\s+/).length > LONGEST_PLAIN_SENTENCE))
  expect(long).toEqual([])
})

test('[S53] the people of the county are called residents in the service’s own words; the survey of 2022 keeps its name', () => {
  for (const language of ['fi', 'fi-selko'] as const) expect(JSON.stringify(RESOURCES[language])).not.toMatch(/kansalai|kuntalai/i)
  expect(JSON.stringify(RESOURCES.en)).not.toMatch(/citizen|inhabitant/i)
  expect(JSON.stringify(RESOURCES.sv)).not.toMatch(/medborgare|kommuninvånare/i)
})

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+|\n/)
}

/** Texts under their whole key, as `error.too-many`. */
function flat(messages: object, prefix = ''): Texts {
  return Object.fromEntries(Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value]]
    return typeof value === 'object' && value !== null ? Object.entries(flat(value, `${prefix}${key}.`)) : []
  }))
}
