import { at } from './at'
import type { Placement } from './atoms'
import type { Cell, FigureDefinition, Profile, SetCounts } from './tally'

/** What is counted separately in a figure: an option, or an option at a place of a ranking (other kinds: place 0). */
export type Answer = { option: string; place: number; isOpinion: boolean }

/** Raw counts of one figure; lists go by the profile's index, `counts` then by the answer's. */
export type FigureTally = {
  definition: FigureDefinition
  answers: Answer[]
  asked: number[]
  /** People with an opinion: what is `n` beside the figure. */
  opinions: number[]
  counts: number[][]
  /** Multiple choice: people who chose exactly 1, 2, … options. */
  choices: number[][]
  /** Numbers: the sum of those given. */
  sums: number[]
}

export type GroupTally = { people: number; n: number; counts: number[]; choices: number[]; sum: number }

export function answersOf({ kind, options, maxRanks }: FigureDefinition): Answer[] {
  if (kind !== 'ranking') return options.map(({ id, outsideScale }) => ({ option: id, place: 0, isOpinion: !outsideScale }))
  return options.flatMap(({ id }) => Array.from({ length: maxRanks }, (_, index) => ({ option: id, place: index + 1, isOpinion: index === 0 })))
}

/** Cells by question and row, so that each figure finds its own at once. */
export type CellIndex = ReadonlyMap<string, Cell[]>

export function indexCells({ cells }: SetCounts): CellIndex {
  const index = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = cellKey(cell.question, cell.row)
    const list = index.get(key)
    if (list) list.push(cell)
    else index.set(key, [cell])
  }
  return index
}

export function figureTally(definition: FigureDefinition, profiles: readonly Profile[], cells: CellIndex): FigureTally {
  const answers = answersOf(definition)
  const places = new Map(profiles.map(({ id }, index) => [id, index]))
  const answerAt = new Map(answers.map(({ option, place }, index) => [`${option}/${String(place)}`, index]))
  const blank = () => profiles.map(() => 0)
  const most = definition.kind === 'multiple' ? definition.options.length : 0
  const tally: FigureTally = {
    definition, answers, asked: askedPeople(definition, profiles, cells), opinions: blank(), sums: blank(),
    counts: profiles.map(() => answers.map(() => 0)), choices: profiles.map(() => Array.from({ length: most }, () => 0)),
  }
  for (const cell of cells.get(cellKey(definition.question, definition.row)) ?? []) {
    const profile = places.get(cell.profile)
    if (profile === undefined) throw new Error(`a cell of an unknown profile: ${String(cell.profile)}`)
    if (cell.option === null) addTotals(tally, profile, cell)
    else addAnswer(tally, profile, { cell, answer: answerAt.get(`${cell.option}/${String(cell.place)}`) })
  }
  return tally
}

function addAnswer({ definition, answers, counts, opinions }: FigureTally, profile: number, { cell, answer }: { cell: Cell; answer: number | undefined }): void {
  if (answer === undefined) throw new Error(`a cell of an unknown answer: ${cell.question} ${String(cell.option)} ${String(cell.place)}`)
  const row = at(counts, profile)
  row[answer] = at(row, answer) + cell.n
  if (definition.kind === 'choice' && at(answers, answer).isOpinion) opinions[profile] = at(opinions, profile) + cell.n
}

function addTotals({ definition, opinions, choices, sums }: FigureTally, profile: number, { place, n, sum }: Cell): void {
  if (definition.kind === 'choice') return
  opinions[profile] = at(opinions, profile) + n
  sums[profile] = at(sums, profile) + (sum ?? 0)
  const list = at(choices, profile)
  if (definition.kind === 'multiple') list[place - 1] = at(list, place - 1) + n
}

/**
 * Answers to hidden questions are never kept, so whoever chose one of `anyOf` was asked. Of a multiple choice somebody
 * may have chosen two of them; the counts don't tell, and as many are taken as there are for certain.
 */
function askedPeople(definition: FigureDefinition, profiles: readonly Profile[], cells: CellIndex): number[] {
  const { askedIf } = definition
  if (!askedIf) return profiles.map(({ people }) => people)
  if (profiles.some(({ values }) => askedIf.question in values)) {
    return profiles.map(({ values, people }) => (askedIf.anyOf.includes(values[askedIf.question] ?? '') ? people : 0))
  }
  const conditions = cells.get(cellKey(askedIf.question, null)) ?? []
  const maySayTwo = askedIf.anyOf.length > 1 && conditions.some(({ option }) => option === null)
  const asked = maySayTwo ? answered(definition, cells) : new Map<number, number>()
  for (const { profile, option, n } of conditions) {
    if (option === null || !askedIf.anyOf.includes(option)) continue
    const known = asked.get(profile) ?? 0
    asked.set(profile, maySayTwo ? Math.max(known, n) : known + n)
  }
  return profiles.map(({ id }) => asked.get(id) ?? 0)
}

/** People of each profile, by its id, who answered: of one choice the sum of its options, otherwise told by cells of their own. */
function answered({ question, row, kind }: FigureDefinition, cells: CellIndex): Map<number, number> {
  const people = new Map<number, number>()
  for (const { profile, option, n } of cells.get(cellKey(question, row)) ?? []) {
    if ((option === null) !== (kind === 'choice')) people.set(profile, (people.get(profile) ?? 0) + n)
  }
  return people
}

/** One figure's counts in each group of a grouping. */
export function groupTallies(tally: FigureTally, placement: Placement, groups: number): GroupTally[] {
  const totals = Array.from({ length: groups }, (): GroupTally => ({
    people: 0, n: 0, sum: 0, counts: tally.answers.map(() => 0), choices: tally.choices[0]?.map(() => 0) ?? [],
  }))
  for (const [profile, group] of placement.entries()) {
    if (group < 0) continue
    const total = at(totals, group)
    total.people += at(tally.asked, profile)
    total.n += at(tally.opinions, profile)
    total.sum += at(tally.sums, profile)
    total.counts = total.counts.map((count, answer) => count + at(at(tally.counts, profile), answer))
    total.choices = total.choices.map((count, index) => count + at(at(tally.choices, profile), index))
  }
  return totals
}

function cellKey(question: string, row: string | null): string {
  return `${question}/${row ?? ''}`
}
