import { at } from './at'
import { attack } from './attack'
import { type FigureTally, groupTallies } from './figure-tally'
import type { Grouping } from './grouping'
import type { OpenLinearProgramme } from './linear-programme'
import { SMALL_SET } from './parameters'
import { type Counted, type Demands, groupFault, isTooTight, type Reason } from './rules'

/** One breakdown or cross as this question may use it: groupings from fine to coarse, none telling more than the first. */
export type FigureStep = { by: string[]; candidates: Grouping[]; reason: Reason | null; admits: (grouping: Grouping) => boolean }

export type CountedGrouping = Grouping & Counted

/** `reason`: why it is withheld, or why it is coarser than its first candidate. */
export type Decision =
  | { by: string[]; shown: CountedGrouping; reason: Reason | null }
  | { by: string[]; shown: null; reason: Reason }
type ShownDecision = Extract<Decision, { shown: object }>

export type FigureWork = {
  tally: FigureTally
  /** Everyone asked, or why they are not shown. */
  together: Grouping | Reason
  steps: FigureStep[]
  demands: Demands
  open: OpenLinearProgramme
}

export type FigureOutcome = { decisions: Decision[]; tried: number; forced: number; coarsened: number }

/**
 * What may be shown of one question: each step at the finest candidate that passes rules (a) to (c) beside the steps
 * before it, and that leaves nobody's answer forced.
 *
 * First all steps are chosen by the rules and attacked at once, which nearly always finds nothing. Otherwise they are
 * attacked one by one, so that the step that forces an answer gives way, and never one before it in the plan.
 */
export function protectFigure(work: FigureWork): FigureOutcome {
  const total = decideTogether(work)
  if (!total.shown) {
    const decisions = [total, ...work.steps.map(({ by }): Decision => ({ by, shown: null, reason: total.reason }))]
    return { decisions, tried: 0, forced: 0, coarsened: 0 }
  }
  const byRules = decideSteps(work, total, () => true)
  const { tried, forced } = attack(work.tally, shownOf(byRules), work.open)
  if (forced === 0) return { decisions: byRules, tried, forced, coarsened: 0 }
  const decisions = decideSteps(work, total, (published) => attack(work.tally, published, work.open).forced === 0)
  const coarsened = decisions.filter((decision) => decision.reason === 'can-be-forced').length
  return { decisions, tried, forced, coarsened }
}

function decideTogether({ tally, together, demands }: FigureWork): Decision {
  if (typeof together === 'string') return { by: [], shown: null, reason: together }
  const shown = counted(tally, together)
  const all = at(shown.tallies, 0)
  const fault = groupFault(all, tally, demands)
  if (fault === null || (fault === 'too-alike' && all.people >= SMALL_SET)) return { by: [], shown, reason: null }
  return { by: [], shown: null, reason: fault }
}

type Holds = (published: Counted[]) => boolean

function decideSteps(work: FigureWork, total: ShownDecision, holds: Holds): Decision[] {
  const decisions: Decision[] = [total]
  for (const step of work.steps) decisions.push(decideStep(work, step, { before: shownOf(decisions), holds }))
  return decisions
}

/** Of several reasons the first one met is told: it is what made the finest groups impossible. */
function decideStep(work: FigureWork, step: FigureStep, { before, holds }: { before: Counted[]; holds: Holds }): Decision {
  let firstFault: Reason | null = null
  for (const candidate of step.candidates) {
    const shown = counted(work.tally, candidate)
    const fault = stepFault(work, shown, before)
      ?? (step.admits(candidate) ? null : 'can-be-worked-out')
      ?? (holds([...before, shown]) ? null : 'can-be-forced')
    if (fault === null) return { by: step.by, shown, reason: step.reason ?? firstFault }
    firstFault ??= fault
  }
  return { by: step.by, shown: null, reason: firstFault ?? step.reason ?? 'nothing-to-split' }
}

function stepFault({ tally, demands }: FigureWork, shown: Counted, before: Counted[]): Reason | null {
  for (const group of shown.tallies) {
    const fault = groupFault(group, tally, demands)
    if (fault) return fault
  }
  const [together, ...earlier] = before
  const all = together?.tallies[0]
  const isTight = all !== undefined && earlier.some((other) => isTooTight(other, shown, { all, people: tally.asked, k: demands.shared }))
  return isTight ? 'too-tight' : null
}

function shownOf(decisions: Decision[]): Counted[] {
  return decisions.flatMap(({ shown }) => (shown ? [shown] : []))
}

function counted(tally: FigureTally, grouping: Grouping): CountedGrouping {
  return { ...grouping, tallies: groupTallies(tally, grouping.placement, grouping.groups.length) }
}
