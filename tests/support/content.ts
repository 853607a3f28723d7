import { readFileSync } from 'node:fs'
import type { Language } from '@/lib/vocabulary/language'
import type answering from '@/messages/fi/answering.json'
import type workshops from '@/messages/fi/workshops.json'
import type coDevelopers from '@/messages/fi/co-developers.json'

/** A file of the demo's content, for journeys: their runner loads modules in a way that does not know JSON. */
export function readContent(name: string): unknown {
  return JSON.parse(readFileSync(`content/${name}.json`, 'utf8'))
}

/** The words of the form in one language. Guarantee: a test of the messages compares every language's keys with the Finnish. */
export function formWords(language: Language): typeof answering {
  return JSON.parse(readFileSync(`messages/${language}/answering.json`, 'utf8')) as typeof answering
}

/** The words of workshops in one language. Guaranteed as above. */
export function workshopWords(language: Language): typeof workshops {
  return JSON.parse(readFileSync(`messages/${language}/workshops.json`, 'utf8')) as typeof workshops
}

/** The words of the list of co-developers in one language, with the same guarantee. */
export function coDeveloperWords(language: Language): typeof coDevelopers {
  return JSON.parse(readFileSync(`messages/${language}/co-developers.json`, 'utf8')) as typeof coDevelopers
}
