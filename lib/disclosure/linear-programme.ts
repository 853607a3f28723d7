/** Rows in compressed form: entries of row i are `columns[starts[i] .. starts[i + 1])`, with `values`. Variables are 0 or more. */
export type Constraints = {
  upper: number[]
  starts: number[]
  columns: number[]
  values: number[]
  rowLower: number[]
  rowUpper: number[]
}

/** A programme that is solved again and again with other costs. */
export type LinearProgramme = {
  /** Values of the variables where the sum of cost × value is smallest. */
  minimise: (costs: Float64Array) => Float64Array
  close: () => void
}

/** Given by the caller, because a solver is loaded from a file. */
export type OpenLinearProgramme = (constraints: Constraints) => LinearProgramme

type Row = { lower: number; upper: number }

export function noConstraints(upper: number[]): Constraints {
  return { upper, starts: [0], columns: [], values: [], rowLower: [], rowUpper: [] }
}

export function addRow(constraints: Constraints, { lower, upper }: Row, entries: readonly (readonly [column: number, value: number])[]): void {
  for (const [column, value] of entries) {
    constraints.columns.push(column)
    constraints.values.push(value)
  }
  constraints.starts.push(constraints.columns.length)
  constraints.rowLower.push(lower)
  constraints.rowUpper.push(upper)
}
