import type { Workshop } from '@/lib/workshops/workshop'
import type { WorkshopsView } from './view'

/** The name of the municipality where it is held. An id that is none is a mistake in the content. */
export function municipalityOf({ municipality }: Pick<Workshop, 'municipality'>, { strategy, language }: Pick<WorkshopsView, 'strategy' | 'language'>): string {
  const known = strategy.county.municipalities.find(({ id }) => id === municipality)
  if (!known) throw new Error(`no municipality ${municipality} in the strategy`)
  return known.label[language]
}
