import type { Choices, FormWords } from '@/components/office/workshop-form/form-words'
import type { Translate } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'

/** The form's words, and what can be chosen in it. */
export async function formParts(t: Translate): Promise<{ words: FormWords & { settled: Record<'cancelled' | 'over', string> }; choices: Choices }> {
  const [strategy, { accessibilityFeatures }] = await Promise.all([getStrategy(), getWorkshopWords()])
  // The browser fills numbers in where a sentence has a place for them.
  const words = t('office:edit-workshop.form', { returnObjects: true, skipInterpolation: true })
  const settled = t('office:edit-workshop.settled', { returnObjects: true })
  return {
    words: { ...words, settled },
    choices: {
      processStep: strategy.process.steps.map(({ id, title }) => ({ id, label: title.fi })),
      guideline: strategy.guidelines.map(({ id, title }) => ({ id, label: title.fi })),
      municipality: strategy.county.municipalities.map(({ id, label }) => ({ id, label: label.fi })),
      audience: (['public', 'staff'] as const).map((id) => ({ id, label: words.audience[id] })),
      languages: LANGUAGES.map((id) => ({ id, label: words.language[id] })),
      accessibilityFeatures: accessibilityFeatures.map(({ id, label }) => ({ id, label: label.fi })),
    },
  }
}
