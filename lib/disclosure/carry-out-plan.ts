import { type Condition, everyoneAsked } from './asked-groups'
import { candidatesFor } from './candidates'
import { everyone, type Grouping } from './grouping'
import type { Parameters } from './parameters'
import { stepsOf, type TabulationPlan } from './plan'
import type { Register } from './register'
import type { Reason } from './rules'
import type { Profile, Variable } from './tally'

/** A breakdown or cross of the plan. `grouping` is the finest that passed, null when none did. */
export type Step = { by: [string] | [string, string]; variables: Variable[]; grouping: Grouping | null; reason: Reason | null }

export type SetGroupings = { everyone: Grouping | null; steps: Step[] }

type Work = {
  variables: Variable[]
  profiles: Profile[]
  /** Of the set's conditional questions. */
  conditions: Condition[]
  plan: TabulationPlan
  parameters: Parameters
  register: Register
}

/**
 * The groupings of a set, before any question is looked at: everyone, everyone asked by a condition, then the plan in
 * its order, each at the finest level at which all groups have `kShow` people and the guard has nothing against it.
 */
export function carryOutPlan(work: Work): SetGroupings {
  const together = everyone(work.profiles)
  const isLargeEnough = (together.people[0] ?? 0) >= work.parameters.kShow && work.register.admit([], together)
  if (isLargeEnough) for (const condition of work.conditions) everyoneAsked({ ...work, kShow: work.parameters.kShow }, condition)
  return {
    everyone: isLargeEnough ? together : null,
    steps: stepsOf(work.plan).map((by) => (isLargeEnough ? carryOut(by, work) : refusedStep(by, 'too-few-people'))),
  }
}

function carryOut(by: Step['by'], { variables, profiles, parameters, register }: Work): Step {
  const known = by.flatMap((id) => variables.filter((variable) => variable.id === id))
  if (known.length < by.length) return refusedStep(by, 'no-such-variable')
  const { kShow } = parameters
  const candidates = candidatesFor(known, profiles, { kShow, within: null })
  const [finest] = candidates
  if (!finest) return { ...refusedStep(by, by.length === 1 ? 'too-few-people' : 'nothing-to-split'), variables: known }
  const grouping = candidates.find((candidate) => register.admit(by, candidate))
  if (!grouping) return { ...refusedStep(by, 'can-be-worked-out'), variables: known }
  return { by, variables: known, grouping, reason: grouping === finest ? null : 'can-be-worked-out' }
}

function refusedStep(by: Step['by'], reason: Reason): Step {
  return { by, variables: [], grouping: null, reason }
}
