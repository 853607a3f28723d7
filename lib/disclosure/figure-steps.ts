import { among } from './asked-groups'
import { byRung, type candidatesOf } from './candidates'
import type { Step } from './carry-out-plan'
import { isSameSplit } from './grouping'
import type { FigureStep } from './protect-figure'
import type { Register } from './register'
import type { Demands } from './rules'
import { rungsOf } from './rungs'
import type { FigureDefinition, Profile, Variable } from './tally'

export type SetContext = { variables: Variable[]; profiles: Profile[]; register: Register; steps: Step[]; candidates: ReturnType<typeof candidatesOf> }
type Figure = { definition: FigureDefinition; demands: Demands }

/** The plan's steps as one question may use them: never finer than what is registered for the set. */
export function figureSteps(context: SetContext, figure: Figure): FigureStep[] {
  return context.steps.map((step) => (figure.definition.askedIf ? conditionalStep(context, figure, step) : plainStep(context, figure, step)))
}

function plainStep({ candidates: candidatesFor }: SetContext, { demands }: Figure, { by, variables, grouping: finest, reason }: Step): FigureStep {
  if (!finest) return { by, candidates: [], reason, admits: () => false }
  const candidates = candidatesFor(variables, { kShow: demands.people, within: finest })
  const [first] = candidates
  const isCoarser = !first || !isSameSplit(first.placement, finest.placement)
  return { by, candidates, reason: reason ?? (isCoarser ? 'too-few-people' : null), admits: () => true }
}

/**
 * "Supervisors only" by domain is domain × supervisor: a conditional question is broken down only by a cross of the
 * plan with the variable of its condition, and its groups must pass the guard as groups of their own.
 */
function conditionalStep(context: SetContext, { definition: { askedIf }, demands }: Figure, step: Step): FigureStep {
  const { by, grouping: registered, reason } = step
  const other = step.variables.find(({ id }) => id !== askedIf?.question)
  if (!askedIf || step.variables.length < 2 || !other || !by.some((id) => id === askedIf.question)) {
    return { by, candidates: [], reason: 'asked-of-some', admits: () => false }
  }
  if (!registered) return { by, candidates: [], reason, admits: () => false }
  const candidates = rungsOf(other, context.profiles)
    .map((rung) => among(askedIf, byRung(other, rung, context.profiles), { profiles: context.profiles, by }))
    .filter(({ groups, people }) => groups.length > 1 && people.every((count) => count >= demands.people))
  return { by, candidates, reason: null, admits: (candidate) => context.register.admit(by, candidate) }
}
