/** A test as its runner names it: groups and title, joined by ` > `. */
export type ListedTest = { file: string; name: string }

/** A row of the strategy with the tests that show it; each test once, however many languages it runs in. */
export type MappedRow = { row: string; words: string; tests: { file: string; title: string }[] }

/** A mark in a test's name that is no row of the strategy. */
export type UnknownMark = ListedTest & { mark: string }

export type SourceMap = { rows: MappedRow[]; unknown: UnknownMark[] }

/** What stands in the marks of a test's name: `[S1] [S3] the page says why` names 1 and 3. */
export function marksIn(name: string): string[] {
  return [...name.matchAll(/\[S(\d[^\]]*)\]/g)].map(([, mark = '']) => mark)
}

/** Joins the strategy's rows, by number, with the tests whose names carry them. */
export function joinTests(words: Record<string, string>, tests: ListedTest[]): SourceMap {
  const marked = tests.flatMap((test) => marksIn(test.name).map((mark) => ({ ...test, mark })))
  const rows = Object.entries(words).map(([row, said]) => ({ row, words: said, tests: distinct(marked.filter(({ mark }) => mark === row)) }))
  return { rows, unknown: marked.filter(({ mark }) => words[mark] === undefined) }
}

/** The map as one reads it, and last what no test shows. */
export function inWords({ rows, unknown }: SourceMap): string {
  const untested = rows.filter(({ tests }) => tests.length === 0)
  return [
    ...rows.map((row) => `${heading(row)}\n${row.tests.map(({ file, title }) => `    ${file}: ${title}\n`).join('')}`),
    `${String(rows.length - untested.length)} of ${String(rows.length)} rows have a test.`,
    ...(untested.length > 0 ? ['\nRows without a test:', ...untested.map(heading)] : []),
    ...unknown.map(({ file, name, mark }) => `\nThere is no row S${mark}: ${file}: ${name}`),
  ].join('\n')
}

function heading({ row, words }: MappedRow): string {
  return `S${row.padEnd(4)} ${words}`
}

function distinct(tests: ListedTest[]): { file: string; title: string }[] {
  const found = new Map(tests.map(({ file, name }) => [`${file} ${titleOf(name)}`, { file, title: titleOf(name) }]))
  return [...found.values()]
}

/** The test's own sentence, without its groups and without its marks. */
function titleOf(name: string): string {
  return (name.split(' > ').at(-1) ?? name).replace(/\[S\d[^\]]*\]/g, '').replace(/\s+/g, ' ').trim()
}
