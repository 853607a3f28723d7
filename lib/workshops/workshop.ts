import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language, LocalisedText, WrittenText } from '@/lib/vocabulary/language'
import { type Mode, MODES } from '@/lib/vocabulary/sign-ups'

/** A workshop as anybody may see it. How many came to one of them is not part of it. */
export const Workshop = z.object({
  /** Its name in addresses. */
  slug: ContentId,
  title: WrittenText,
  description: WrittenText,
  processStep: ContentId,
  guideline: ContentId.nullable(),
  municipality: ContentId,
  place: WrittenText,
  startsAt: z.date(),
  endsAt: z.date(),
  placesOnSite: z.number().int().min(0),
  /** 0 where nobody can take part remotely. */
  placesRemote: z.number().int().min(0),
  languages: z.array(Language).min(1),
  languageNote: WrittenText.nullable(),
  accessibilityFeatures: z.array(ContentId),
  accessibilityNote: WrittenText.nullable(),
  partners: z.array(WrittenText),
  /** One that is for the county's own people stands in no list; who has its address can sign up. */
  audience: z.enum(['public', 'staff']),
  signUpOpensAt: z.date().nullable(),
  signUpClosesAt: z.date().nullable(),
  waitingListLimit: z.number().int().min(0),
  offerHours: z.number().int().min(1),
  cancelledAt: z.date().nullable(),
  /** Raised when time or place changes, so that calendars take the change over. */
  calendarSequence: z.number().int().min(0),
})
export type Workshop = z.infer<typeof Workshop>

/** The words that all workshops share. */
export const WorkshopWords = z.object({
  title: LocalisedText,
  accessibilityFeatures: z.array(z.object({ id: ContentId, label: LocalisedText })),
  /** How its places are told in words. */
  statusLabels: z.array(z.object({ id: z.string(), label: LocalisedText })),
})
export type WorkshopWords = z.infer<typeof WorkshopWords>

/** Whether it is over at that moment. */
export function isOver({ endsAt }: Pick<Workshop, 'endsAt'>, now: Date): boolean {
  return endsAt <= now
}

/** The modes in which one can take part in it. */
export function modesOf({ placesOnSite, placesRemote }: Pick<Workshop, 'placesOnSite' | 'placesRemote'>): Mode[] {
  return MODES.filter((mode) => (mode === 'on-site' ? placesOnSite : placesRemote) > 0)
}
