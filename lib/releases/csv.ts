import { stringify } from 'csv-stringify/sync'
import type { ProtectedGroup, ProtectedTable } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import { describeGroup } from '@/lib/statistics/describe-group'
import { toPercent } from '@/lib/statistics/rounding'
import { byText } from './by'

/** One line of a result file; null is an empty cell. */
export type ResultRow = {
  question: string
  row: string | null
  /** Of a ranking: `staff:1` is the first place, `staff:1-3` among the first three. */
  option: string | null
  by: string
  group: string
  people: number | null
  n: number | null
  count: number | null
  /** Whole per cent. */
  share: number | null
  status: 'shown' | 'withheld'
}

const COLUMNS: (keyof ResultRow)[] = ['question', 'row', 'option', 'by', 'group', 'people', 'n', 'count', 'share', 'status']

/** The release's figures as CSV, all breakdowns in one file: the same numbers as on the screen. What is withheld is said, without figures. */
export function resultsCsv(tables: ProtectedTable[], figures: FigureDefinition[]): string {
  return stringify(tables.flatMap((table) => rowsOf(table, figures)), { header: true, columns: COLUMNS, record_delimiter: 'windows', bom: true })
}

export function rowsOf(table: ProtectedTable, figures: FigureDefinition[]): ResultRow[] {
  const about = { question: table.question ?? '', row: table.row, by: byText(table.by) }
  if (table.status === 'withheld') return [{ ...about, option: null, group: '', people: null, n: null, count: null, share: null, status: 'withheld' }]
  const figure = figures.find(({ question, row }) => question === table.question && row === table.row)
  return table.groups.flatMap((group): ResultRow[] => {
    const size = { ...about, group: groupText(group), people: group.people, n: group.n, status: 'shown' as const }
    const counts = figure ? countsOf(group, figure) : []
    return counts.length === 0 ? [{ ...size, option: null, count: null, share: null }] : counts.map((count) => ({ ...size, ...count }))
  })
}

function countsOf(group: ProtectedGroup, figure: FigureDefinition): Pick<ResultRow, 'option' | 'count' | 'share'>[] {
  const described = describeGroup(group, figure)
  if (described.kind === 'people') return []
  if (described.kind !== 'ranking') return described.options.map(({ option, count, share }) => ({ option, count, share: toPercent(share) }))
  return described.options.flatMap(({ option, places, amongFirst }) => [
    ...places.map((count, index) => ({ option: `${option}:${String(index + 1)}`, count, share: toPercent(group.n === 0 ? 0 : count / group.n) })),
    { option: `${option}:1-${String(described.places)}`, count: places.slice(0, described.places).reduce((sum, count) => sum + count, 0), share: toPercent(amongFirst) },
  ])
}

/** Joined options by `+`, parts of a cross by `*`, as in the breakdown's own name. */
export function groupText({ key }: Pick<ProtectedGroup, 'key'>): string {
  return key.map(({ extent, options, countedIn }) => (extent === 'options' ? [...options, ...(countedIn ? ['residual'] : [])].join('+') : extent)).join('*')
}
