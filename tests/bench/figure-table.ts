import type { Figure } from './figure'

const HEAD = ['What', 'Measured', 'Reference, same run', 'Limit', 'Met']

/** The figures as a Markdown table, padded so that it can be read in a terminal too. */
export function figureTable(figures: Figure[]): string {
  const rows = [HEAD, ...figures.map(({ what, measured, reference, limit, isMet }) => [what, measured, reference, limit, metWord(isMet)])]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function metWord(isMet: boolean | null): string {
  if (isMet === null) return '–'
  return isMet ? 'yes' : '**no**'
}
