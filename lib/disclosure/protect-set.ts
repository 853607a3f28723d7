import { everyoneAsked } from './asked-groups'
import { candidatesOf } from './candidates'
import { carryOutPlan, type Step } from './carry-out-plan'
import { figureSteps, type SetContext } from './figure-steps'
import { type CellIndex, figureTally, indexCells } from './figure-tally'
import type { Grouping, PublishedGrouping } from './grouping'
import type { OpenLinearProgramme } from './linear-programme'
import type { Parameters } from './parameters'
import type { Breakdown, TabulationPlan } from './plan'
import { type FigureOutcome, protectFigure } from './protect-figure'
import { type ProtectedTable, sealTable } from './protected-table'
import { openRegister } from './register'
import { demandsOf, type Reason } from './rules'
import { seededRandom } from './seeded-random'
import { figureTable, peopleTable } from './table-content'
import type { FigureDefinition, Profile, SetCounts, Variable } from './tally'

export type SetToProtect = {
  variables: Variable[]
  figures: FigureDefinition[]
  counts: SetCounts
  plan: TabulationPlan
  parameters: Parameters
  solve: OpenLinearProgramme
  /** Of the guard's random numbers: the same seed makes the same release. */
  seed?: number
  /** Milliseconds; without it the report tells no time. */
  clock?: () => number
  onProgress?: (progress: { done: number; inAll: number }) => void | Promise<void>
}

/** `question` null: the grouping itself, for every question. */
export type LogEntry = { question: string | null; row: string | null; by: string[]; outcome: 'passed' | 'coarsened' | 'refused'; reason: Reason | null }

/** `tried`, `forced`: answers; `coarsened`: tables made coarser or withheld until no answer was forced. */
export type AttackReport = { tried: number; forced: number; coarsened: number; milliseconds: number | null }

export type ProtectedSet = { tables: ProtectedTable[]; register: PublishedGrouping[]; log: LogEntry[]; attack: AttackReport }

const DEFAULT_SEED = 20221121

/**
 * Everything that may be shown of a finished set: a table of every question for everyone, for each breakdown and for
 * each cross of the plan, shown or withheld with a reason; and who answered, by the same groups.
 */
export async function protectSet(set: SetToProtect): Promise<ProtectedSet> {
  const profiles = tidied(set.counts.profiles, set.variables)
  const { variables, plan, parameters } = set
  const register = openRegister(profiles.map(({ people }) => people), seededRandom(set.seed ?? DEFAULT_SEED))
  const conditions = set.figures.flatMap(({ askedIf }) => askedIf ?? [])
  const groupings = carryOutPlan({ variables, profiles, conditions, plan, parameters, register })
  const context: SetContext = { variables, profiles, register, steps: groupings.steps, candidates: candidatesOf(profiles) }
  const result: ProtectedSet = { ...whoAnswered(groupings), register: [], attack: { tried: 0, forced: 0, coarsened: 0, milliseconds: null } }
  const cells = indexCells(set.counts)
  const started = set.clock?.()

  for (const [index, definition] of set.figures.entries()) {
    const isVariable = variables.some(({ id }) => id === definition.question)
    if (isVariable) result.tables.push(shownAsGroups(definition))
    else addFigure(result, definition, protectOne(set, { definition, cells, context, together: groupings.everyone }))
    await set.onProgress?.({ done: index + 1, inAll: set.figures.length })
  }
  if (set.clock && started !== undefined) result.attack.milliseconds = Math.round(set.clock() - started)
  return { ...result, register: register.entries() }
}

type One = { definition: FigureDefinition; cells: CellIndex; context: SetContext; together: Grouping | null }
type Outcome = FigureOutcome & { tally: ReturnType<typeof figureTally> }

function protectOne({ solve, parameters }: SetToProtect, { definition, cells, context, together }: One): Outcome {
  const tally = figureTally(definition, context.profiles, cells)
  const demands = demandsOf(definition, parameters)
  const steps = figureSteps(context, { definition, demands })
  return { tally, ...protectFigure({ tally, together: together ? everyoneAsked({ ...context, kShow: parameters.kShow }, definition.askedIf) : 'too-few-people', steps, demands, open: solve }) }
}

function addFigure({ tables, log, attack }: ProtectedSet, { question, row }: FigureDefinition, { tally, decisions, ...outcome }: Outcome): void {
  for (const decision of decisions) {
    tables.push(sealTable(figureTable(tally, decision)))
    log.push({ question, row, by: decision.by, ...outcomeOf(decision.shown, decision.reason) })
  }
  attack.tried += outcome.tried
  attack.forced += outcome.forced
  attack.coarsened += outcome.coarsened
}

function whoAnswered({ everyone, steps }: { everyone: Grouping | null; steps: Step[] }): Pick<ProtectedSet, 'tables' | 'log'> {
  const all: (Pick<Step, 'grouping' | 'reason'> & { by: Breakdown })[] = [{ by: [], grouping: everyone, reason: everyone ? null : 'too-few-people' }, ...steps]
  return {
    tables: all.map(({ by, grouping, reason }) => sealTable(grouping
      ? peopleTable(by, grouping, reason)
      : { status: 'withheld', question: null, row: null, kind: 'people', by, reason: reason ?? 'too-few-people' })),
    log: all.map(({ by, grouping, reason }) => ({ question: null, row: null, by: [...by], ...outcomeOf(grouping, reason) })),
  }
}

/** Options of a breakdown variable one by one would be finer groups than those that passed the guard. */
function shownAsGroups({ question, row, kind }: FigureDefinition): ProtectedTable {
  return sealTable({ status: 'withheld', question, row, kind, by: [], reason: 'shown-as-groups' })
}

function outcomeOf(shown: object | null, reason: Reason | null): Pick<LogEntry, 'outcome' | 'reason'> {
  if (!shown) return { outcome: 'refused', reason }
  return { outcome: reason ? 'coarsened' : 'passed', reason }
}

/** A value that is no option of the variable counts as a blank; a profile without people is nobody. */
function tidied(profiles: readonly Profile[], variables: readonly Variable[]): Profile[] {
  return profiles.filter(({ people }) => people > 0).map((profile) => ({
    ...profile,
    values: Object.fromEntries(variables.map(({ id, options }) => {
      const value = profile.values[id] ?? null
      return [id, value !== null && options.includes(value) ? value : null]
    })),
  }))
}
