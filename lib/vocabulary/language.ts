import { z } from 'zod'

/** The languages of the interface; Finnish is the source of all texts. */
export const LANGUAGES = ['fi', 'sv', 'en', 'fi-selko'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** A text in every language, side by side. */
export const LocalisedText = z.object({
  fi: z.string().min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
  'fi-selko': z.string().min(1),
})
export type LocalisedText = z.infer<typeof LocalisedText>

/** A text as somebody wrote it: in Finnish and plain Finnish, and in the other languages that she had it in. */
export const WrittenText = LocalisedText.partial({ sv: true, en: true })
export type WrittenText = z.infer<typeof WrittenText>

/** The text as a reader of `language` gets it, and the language it really is in: Finnish where it was not written in hers. */
export function textIn(text: WrittenText, language: Language): { text: string; language: Language } {
  const written = text[language]
  return written === undefined || written === '' ? { text: text.fi, language: 'fi' } : { text: written, language }
}

/** The text in every language, with Finnish in those that it was not written in. */
export function inEachLanguage(text: WrittenText): LocalisedText {
  return { fi: text.fi, sv: textIn(text, 'sv').text, en: textIn(text, 'en').text, 'fi-selko': textIn(text, 'fi-selko').text }
}

/** The value of the `lang` attribute: plain Finnish is Finnish to a screen reader. */
export function htmlLanguage(language: Language): 'fi' | 'sv' | 'en' {
  return language === 'fi-selko' ? 'fi' : language
}
