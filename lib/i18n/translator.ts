import { createInstance, type TFunction } from 'i18next'
import { htmlLanguage, type Language, LANGUAGES, type LocalisedText } from '@/lib/vocabulary/language'
import { NAMESPACES, RESOURCES, type Resources } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface'
    resources: Resources
    interpolationPrefix: '{'
    interpolationSuffix: '}'
  }
}

/** Looks a text up: `t('language.fi')` in `interface.json`, `t('answering:error.too-many', { count: 2 })` in another file. */
export type Translate = TFunction<typeof NAMESPACES>

const translators = new Map<Language, Translate>(LANGUAGES.map((language) => [language, makeTranslator(language)]))

/** The texts of one language. A missing text is a mistake of ours, so it is thrown, never shown as a key. */
export function translator(language: Language): Translate {
  const translate = translators.get(language)
  if (!translate) throw new Error(`no messages in ${language}`)
  return translate
}

/** One text in all languages, side by side. */
export function inEveryLanguage(text: (t: Translate) => string): LocalisedText {
  return { fi: text(translator('fi')), sv: text(translator('sv')), en: text(translator('en')), 'fi-selko': text(translator('fi-selko')) }
}

function makeTranslator(language: Language): Translate {
  const instance = createInstance()
  void instance.init({
    // Plural rules are looked up by this tag, and plain Finnish counts as Finnish does.
    lng: htmlLanguage(language),
    fallbackLng: false,
    initAsync: false,
    ns: NAMESPACES,
    defaultNS: 'interface',
    resources: { [htmlLanguage(language)]: RESOURCES[language] },
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`no text for ${namespace}:${key} in ${language}`)
    },
  })
  return instance.getFixedT(htmlLanguage(language), [...NAMESPACES])
}
