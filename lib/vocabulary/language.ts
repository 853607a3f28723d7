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

/** The value of the `lang` attribute: plain Finnish is Finnish to a screen reader. */
export function htmlLanguage(language: Language): 'fi' | 'sv' | 'en' {
  return language === 'fi-selko' ? 'fi' : language
}
