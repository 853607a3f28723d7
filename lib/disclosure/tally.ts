/**
 * A breakdown variable: a background question of one choice. `ladder` goes from fine to coarse, each step nested in
 * the one before; options alone are the step below it. `residual` options and blanks are together one group.
 */
export type Variable = { id: string; options: string[]; ladder: string[][][]; residual: string[]; ordered: boolean }

export type FigureOption = {
  id: string
  /** "Cannot say", "no experience": no opinion. */
  outsideScale: boolean
  sensitive: boolean
  /** The number of a scale point; null where the option has none. */
  value: number | null
}

export type FigureKind = 'choice' | 'multiple' | 'ranking' | 'number'

/** One question, or one row of a matrix. `choice` is a single choice, a scale or such a row. */
export type FigureDefinition = {
  question: string
  row: string | null
  kind: FigureKind
  /** In the questionnaire's order. Of a number: its bands, from the lowest. */
  options: FigureOption[]
  /** Places of a ranking; 0 for other kinds. */
  maxRanks: number
  sensitive: boolean
  askedIf: { question: string; anyOf: string[] } | null
  /** Lower ends of the bands of a number, in the order of `options`; empty for other kinds. */
  bands: number[]
}

/** People alike in every background variable. `null` is a blank. */
export type Profile = { id: number; values: Record<string, string | null>; people: number }

/**
 * People of a profile, raw. `n` by kind and key:
 * choice: who chose `option` (place 0). multiple: who chose `option` (place 0), and, with option null, who chose
 * exactly `place` options. ranking: who put `option` at `place`, and, with option null, who placed exactly `place`
 * options. number: who is in band `option` (place 0), and, with option null, who gave a number, `sum` being their sum.
 */
export type Cell = {
  profile: number
  question: string
  row: string | null
  option: string | null
  place: number
  n: number
  sum: number | null
}

/** A finished set of answers, counted. Sparse: what is not there is 0. Never leaves the release job. */
export type SetCounts = { profiles: Profile[]; cells: Cell[] }
