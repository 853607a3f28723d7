import type { Translate } from '@/lib/i18n/translator'
import type { Language } from '@/lib/vocabulary/language'

/** In which language a part of a page speaks. */
export type Words = { t: Translate; language: Language }
