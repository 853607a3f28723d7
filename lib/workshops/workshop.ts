import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language, LocalisedText } from '@/lib/vocabulary/language'

/** A workshop as anybody may see it. How many came to one of them is not part of it. */
export const Workshop = z.object({
  /** Its name in addresses. */
  slug: ContentId,
  title: LocalisedText,
  description: LocalisedText,
  processStep: ContentId,
  guideline: ContentId.nullable(),
  municipality: ContentId,
  place: LocalisedText,
  startsAt: z.date(),
  endsAt: z.date(),
  placesOnSite: z.number().int().min(0),
  /** 0 where nobody can take part remotely. */
  placesRemote: z.number().int().min(0),
  languages: z.array(Language).min(1),
  languageNote: LocalisedText.nullable(),
  accessibilityFeatures: z.array(ContentId),
  accessibilityNote: LocalisedText.nullable(),
  partners: z.array(LocalisedText),
})
export type Workshop = z.infer<typeof Workshop>

/** The words that all workshops share. */
export const WorkshopWords = z.object({
  title: LocalisedText,
  accessibilityFeatures: z.array(z.object({ id: ContentId, label: LocalisedText })),
})
export type WorkshopWords = z.infer<typeof WorkshopWords>

/** Whether it is over at that moment. */
export function isOver({ endsAt }: Pick<Workshop, 'endsAt'>, now: Date): boolean {
  return endsAt <= now
}
