import { type Language, LANGUAGES } from '@/lib/vocabulary/language'

/** The language's part of an address. Plain Finnish is `selko` here and nowhere else. */
export function segmentOf(language: Language): string {
  return language === 'fi-selko' ? 'selko' : language
}

/** The language that an address asks for; `null` when it is none of ours. */
export function languageOfSegment(segment: string): Language | null {
  return LANGUAGES.find((language) => segmentOf(language) === segment) ?? null
}

/** An address of the public side: `addressIn('fi-selko', '/rounds')` is `/selko/rounds`. The front page's path is ''. */
export function addressIn(language: Language, path: string): string {
  return `/${segmentOf(language)}${path}`
}
