import { z } from 'zod'
import { Day } from '@/lib/vocabulary/day'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language } from '@/lib/vocabulary/language'

/** The services that people want to develop; stored by these names, so one is never reused for another. */
export const TOPICS = ['health-care', 'older-people', 'families', 'mental-health', 'disability', 'digital'] as const
export const Topic = z.enum(TOPICS)
export type Topic = z.infer<typeof Topic>

/** Stands for a municipality of another county. */
export const ELSEWHERE = 'elsewhere'

/** A hash of the id of the form that was sent, in the shape of a UUID. */
export const CoDeveloperId = z.guid().brand<'CoDeveloperId'>()
export type CoDeveloperId = z.infer<typeof CoDeveloperId>

/** Somebody on the list. She can be reached by e-mail or by telephone, or by both. */
export const CoDeveloper = z.object({
  id: CoDeveloperId,
  topics: z.array(Topic).min(1),
  /** A municipality of the strategy, or `elsewhere`. */
  municipality: ContentId,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: Language,
  /** The last day on which she is on the list. */
  keptUntil: Day,
  /** The field that people don't see was filled in; a browser that fills forms in does that too. */
  suspect: z.boolean(),
})
export type CoDeveloper = z.infer<typeof CoDeveloper>
