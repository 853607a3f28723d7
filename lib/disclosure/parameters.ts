import { z } from 'zod'

/**
 * How small is too small. Parsing refuses whatever is looser than the house's own limits, and the brand means that
 * nothing else can make one, so a round can only be stricter.
 */
export const Parameters = z
  .object({
    /** People in a group that is shown. */
    kShow: z.int().min(10).default(10),
    /** People with an opinion under a figure; the fewest about whom anything may be computed. */
    k: z.int().min(5).default(5),
    /** People outside the commonest answer of a group. */
    dev: z.int().min(1).default(1),
    /** People in a group for which filtered open answers are shown. */
    kText: z.int().min(10).default(10),
    /** People in a group for which weighted figures are shown. */
    kWeighted: z.int().min(30).default(30),
  })
  .brand<'Parameters'>()
export type Parameters = z.infer<typeof Parameters>

type Wishes = Partial<Record<'kShow' | 'k' | 'dev' | 'kText' | 'kWeighted', number>>

/** A colleague who knows one answer of a staff round must not thereby know the rest of the group: dev is 2 there. */
export function parametersFor(audience: 'residents' | 'staff' | 'elected-officials', wishes: Wishes = {}): Parameters {
  const dev = audience === 'staff' ? Math.max(2, wishes.dev ?? 2) : (wishes.dev ?? 1)
  return Parameters.parse({ ...wishes, dev })
}

/** The guard's own limit: no set of fewer people may be told apart, however strict or lenient a round. */
export const GUARD_K = 5

/** Below this, "everyone together" is itself a small group and must not be of one mind. */
export const SMALL_SET = 50

/** A mean says little, and a sum too much, about fewer people. */
export const FEWEST_FOR_MEAN = 10
