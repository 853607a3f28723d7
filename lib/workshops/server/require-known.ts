import 'server-only'
import { findStep } from '@/lib/strategy/records'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { Fault } from '@/lib/vocabulary/fault'
import type { WrittenWorkshop } from '../schema'
import { getWorkshopWords } from './get-workshop-words'

/** Of the strategy's own ids only those that it has; the form offers no others, and a page could not name them. */
export async function requireKnown({ municipality, processStep, guideline, accessibilityFeatures }: WrittenWorkshop): Promise<void> {
  const [strategy, words] = await Promise.all([getStrategy(), getWorkshopWords()])
  const isKnown = strategy.county.municipalities.some(({ id }) => id === municipality)
    && findStep(strategy, processStep) !== null
    && (guideline === null || strategy.guidelines.some(({ id }) => id === guideline))
    && accessibilityFeatures.every((feature) => words.accessibilityFeatures.some(({ id }) => id === feature))
  if (!isKnown) throw new Fault('not-found', 'a workshop with a municipality, step, guideline or feature that there is not')
}
