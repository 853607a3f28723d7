import rounds from '@/content/rounds.json'
import council from '@/content/survey-council.json'
import residents from '@/content/survey-residents.json'
import staff from '@/content/survey-staff.json'
import { z } from 'zod'
import { Access, Audience, Contact } from '@/lib/rounds/round'
import { Channel } from '@/lib/responses/schema'
import { addDays, Day } from '@/lib/vocabulary/day'
import { ContentId, RoundSlug } from '@/lib/vocabulary/ids'
import { LocalisedText } from '@/lib/vocabulary/language'

/** A day, or so many days from the day of seeding, as `today+30`. */
const DemoDay = z.union([z.iso.date(), z.string().regex(/^today[+-]\d+$/)])

const DemoRound = z.object({
  slug: RoundSlug,
  questionnaire: ContentId,
  strategy: ContentId,
  processStep: ContentId,
  audience: Audience,
  access: Access,
  opens: DemoDay,
  closes: DemoDay.nullable(),
  seededAnswers: z.number().int().min(0),
  channels: z.partialRecord(Channel, z.number().int()).optional(),
  title: LocalisedText.optional(),
  why: LocalisedText,
  decides: ContentId,
  decisionOn: DemoDay.nullable(),
  resultsOn: DemoDay.nullable(),
  breakdowns: z.array(ContentId),
  crosses: z.array(z.tuple([ContentId, ContentId])),
  contact: Contact,
})
export type DemoRound = z.infer<typeof DemoRound>

export const QUESTIONNAIRES = { 'survey-council': council, 'survey-residents': residents, 'survey-staff': staff }

/** The rounds whose questionnaires are part of the product; the promise's form comes with the promise. */
export const DEMO_ROUNDS: DemoRound[] = z.array(DemoRound).parse(rounds.rounds).filter((round) => round.questionnaire in QUESTIONNAIRES)

export function demoDay(written: string, today: Day): Day {
  const offset = /^today([+-]\d+)$/.exec(written)?.[1]
  return offset === undefined ? Day.parse(written) : addDays(today, Number(offset))
}
