import type { ReactNode } from 'react'
import { htmlLanguage, type Language, textIn, type WrittenText } from '@/lib/vocabulary/language'

/** A written text on a page in `language`, and said to be Finnish to a screen reader where it is not in the page's language. */
export function Written({ text, language }: { text: WrittenText; language: Language }): ReactNode {
  const shown = textIn(text, language)
  const itsLanguage = htmlLanguage(shown.language)
  return itsLanguage === htmlLanguage(language) ? shown.text : <span lang={itsLanguage}>{shown.text}</span>
}
