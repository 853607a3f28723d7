import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'

/** Two variables at most, and different ones: more are never shown. */
export const Breakdown = z.union([
  z.tuple([]),
  z.tuple([ContentId]),
  z.tuple([ContentId, ContentId]).refine(([first, second]) => first !== second, 'same-variable-twice'),
])
export type Breakdown = z.infer<typeof Breakdown>

/** What is shown beside "everyone", in order of importance; public with the round. */
export const TabulationPlan = z.strictObject({
  breakdowns: z.array(ContentId),
  crosses: z.array(z.tuple([ContentId, ContentId]).refine(([first, second]) => first !== second, 'same-variable-twice')),
})
export type TabulationPlan = z.infer<typeof TabulationPlan>

/** Breakdowns and crosses in the order in which they are carried out, each once. */
export function stepsOf(plan: TabulationPlan): ([string] | [string, string])[] {
  const steps = new Map<string, [string] | [string, string]>()
  for (const variable of plan.breakdowns) steps.set(variable, [variable])
  for (const cross of plan.crosses) {
    const key = [...cross].sort().join('/')
    if (!steps.has(key)) steps.set(key, cross)
  }
  return [...steps.values()]
}
