import { z } from 'zod'
import { TabulationPlan } from '@/lib/disclosure/plan'
import { Day } from '@/lib/vocabulary/day'

/** What the door did, as it is stored with the release. */
export const ReleaseHead = z.object({
  number: z.number().int().positive(),
  madeOn: Day,
  respondents: z.number().int(),
  plan: TabulationPlan,
  log: z.array(z.object({ question: z.string().nullable(), row: z.string().nullable(), by: z.array(z.string()), outcome: z.enum(['passed', 'coarsened', 'refused']), reason: z.string().nullable() })),
  /** Answers tried and found forced by the attacker, tables coarsened for it, milliseconds. */
  attack: z.object({ tried: z.number(), forced: z.number(), coarsened: z.number(), milliseconds: z.number().nullable() }),
  /** How many wrote an answer to each open question; null where they are too few to tell. */
  texts: z.record(z.string(), z.number().nullable()),
})
export type ReleaseHead = z.infer<typeof ReleaseHead>
