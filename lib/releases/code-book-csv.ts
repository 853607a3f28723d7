import { stringify } from 'csv-stringify/sync'
import { codeBookRows } from '@/lib/questionnaire/code-book-rows'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'

/** What the ids of the result file mean, in every language: a line per option of every question and row. */
export function codeBookCsv(definition: QuestionnaireDefinition): string {
  const rows = codeBookRows(definition).map((row) => Object.fromEntries(flat(row)))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify(rows, { header: true, columns, record_delimiter: 'windows', bom: true })
}

/** Nested texts become columns of their own, as `label.sv`. */
function flat(row: object, prefix = ''): [string, string | number | null][] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, string | number | null][] => {
    if (typeof value === 'object' && value !== null) return flat(value, `${prefix}${name}.`)
    return [[`${prefix}${name}`, typeof value === 'number' ? value : harmless(typeof value === 'string' ? value : '')]]
  })
}

/** A spreadsheet takes cells that begin so for formulas. */
function harmless(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text
}
