import type { Tone } from '@/components/charts/share-bar'
import type { Question } from '@/lib/questionnaire/schema'

const AGAINST_TO_FOR: Tone[] = ['against-2', 'against-1', 'between', 'for-1', 'for-2']
const NONE_TO_MUCH: Tone[] = ['much-1', 'much-2', 'much-3', 'much-4', 'much-5']

/** Colours of a scale's points by what the scale is about; `null` for questions that are no scale. */
export function tonesOf(question: Question): Map<string, Tone> | null {
  if (question.type !== 'scale' && question.type !== 'matrix') return null
  const tones = question.polarity === 'unipolar' ? NONE_TO_MUCH : AGAINST_TO_FOR
  const points = question.options.filter(({ outsideScale }) => outsideScale !== true)
  return new Map(points.map(({ id }, index) => [id, tones[Math.round((index * (tones.length - 1)) / Math.max(points.length - 1, 1))] ?? 'option']))
}

export function isBipolar(question: Question): boolean {
  return (question.type === 'scale' || question.type === 'matrix') && question.polarity !== 'unipolar'
}
