import 'server-only'
import loadHighs, { type Highs } from 'highs'
import type { Constraints, LinearProgramme, OpenLinearProgramme } from '../linear-programme'

const OPTIMAL = 7

/** Loads the solver HiGHS (Huangfu and Hall 2018) once; each programme opened must be closed, for its memory is not collected. */
export async function highsSolver(): Promise<OpenLinearProgramme> {
  const highs = await loadHighs()
  return (constraints) => openProgramme(highs, constraints)
}

function openProgramme(highs: Highs, { upper, starts, columns, values, rowLower, rowUpper }: Constraints): LinearProgramme {
  const numCols = upper.length
  const numRows = rowLower.length
  const model = highs.createModel({
    numCols, numRows, colCost: upper.map(() => 0), colLower: upper.map(() => 0), colUpper: upper,
    rowLower: rowLower.map((bound) => (bound === -Infinity ? -highs.infinity : bound)),
    rowUpper: rowUpper.map((bound) => (bound === Infinity ? highs.infinity : bound)),
    matrix: { format: 'csr', numRows, numCols, starts, indices: columns, values },
  })
  model.options.set({ output_flag: false })
  const every = { kind: 'set', indices: Int32Array.from(upper.keys()) } as const
  return {
    minimise: (costs) => {
      model.changeColsCost(every, costs)
      const { modelStatus } = model.run()
      if (modelStatus !== OPTIMAL) throw new Error(`linear programme ended with status ${String(modelStatus)}`)
      return model.getSolution().colValue
    },
    close: () => { model.dispose() },
  }
}
