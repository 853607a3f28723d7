import { z } from 'zod'
import { Day } from '@/lib/vocabulary/day'
import { ContentId, RoundId, RoundSlug } from '@/lib/vocabulary/ids'
import { Language, LocalisedText } from '@/lib/vocabulary/language'

/** Whose answers the round collects; never pooled across audiences. */
export const Audience = z.enum(['residents', 'staff', 'elected-officials'])
export type Audience = z.infer<typeof Audience>

/** How one comes to answer: anybody, by a personal invitation, by a one-time code or blind ticket. */
export const Access = z.enum(['open', 'invitation', 'code-or-ticket'])
export type Access = z.infer<typeof Access>

export const Contact = z.object({ phone: z.string(), email: z.string(), hours: LocalisedText })
export type Contact = z.infer<typeof Contact>

/** One asking: who is asked, when, why, who decides on it and when results come. */
export const Round = z.object({
  id: RoundId,
  slug: RoundSlug,
  title: LocalisedText,
  questionnaire: ContentId,
  strategy: ContentId,
  processStep: ContentId,
  audience: Audience,
  access: Access,
  languages: z.array(Language),
  opensOn: Day,
  /** The last whole day for answering; `null` for an always-open form. */
  closesOn: Day.nullable(),
  /** Set when an official closed the round; nothing comes in by web any more. */
  closedOn: Day.nullable(),
  /** Set when late entry (paper) was ended; the set of answers is then complete. */
  entryEndedOn: Day.nullable(),
  /** Whether answers marked by the field that people don't see are counted; decided when entry is ended. */
  countsMarked: z.boolean(),
  /** Set when the answers have been counted and a release made. */
  countedOn: Day.nullable(),
  /** Number of answers in the finished set; `null` until counted. */
  respondents: z.number().int().nullable(),
  why: LocalisedText,
  decides: ContentId,
  decisionOn: Day.nullable(),
  resultsOn: Day.nullable(),
  breakdowns: z.array(ContentId),
  crosses: z.array(z.tuple([ContentId, ContentId])),
  contact: Contact,
  minutes: z.number().int().positive().nullable(),
})
export type Round = z.infer<typeof Round>

export type RoundState = 'upcoming' | 'open' | 'closed' | 'counted'

/** Where the round stands on `today` (a Helsinki day): the closing day counts until its last minute. */
export function roundState(round: Pick<Round, 'opensOn' | 'closesOn' | 'closedOn' | 'countedOn'>, today: Day): RoundState {
  if (round.countedOn !== null) return 'counted'
  if (round.closedOn !== null) return 'closed'
  if (today < round.opensOn) return 'upcoming'
  return round.closesOn !== null && today > round.closesOn ? 'closed' : 'open'
}

/** The last day on which one can or could answer: an official may close a round before it, or a day after it. `null` for an always-open form. */
export function lastDay({ closesOn, closedOn }: Pick<Round, 'closesOn' | 'closedOn'>): Day | null {
  if (closesOn !== null && closedOn !== null) return closedOn < closesOn ? closedOn : closesOn
  return closedOn ?? closesOn
}

/** When it ended; of a round that has not, when it is to end. */
export function endedOn(round: Pick<Round, 'closesOn' | 'closedOn' | 'opensOn'>): Day {
  return lastDay(round) ?? round.opensOn
}
