import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SOURCES = globSync('{app,components,lib,db,scripts}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'))

/** Files that import the module, by its path without the ending; relative imports are resolved. */
function importersOf(module: RegExp): string[] {
  return SOURCES.filter((file) => importsOf(file).some((imported) => module.test(imported)))
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path = '']) => {
    if (path.startsWith('@/')) return path.slice(2)
    if (!path.startsWith('.')) return path
    return new URL(path, `file:///${file}`).pathname.slice(1)
  })
}

test('raw counts are known to the rooms that count and release alone', () => {
  const outside = importersOf(/^lib\/tallies\//).filter((file) => !file.startsWith('lib/tallies/'))
  expect(outside.filter((file) => !file.startsWith('lib/releases/server/') && !file.startsWith('scripts/'))).toEqual([])
})

test('only the door seals a table, and only a stored release is read back', () => {
  const seals = SOURCES.filter((file) => /\bsealTable\b/.test(readFileSync(file, 'utf8')))
  expect(seals.sort()).toEqual(['lib/disclosure/protect-set.ts', 'lib/disclosure/protected-table.ts'])
  const reads = SOURCES.filter((file) => /\breadProtectedTable\b/.test(readFileSync(file, 'utf8')))
  expect(reads.sort()).toEqual(['lib/disclosure/protected-table.ts', 'lib/releases/server/get-results.ts'])
  const casts = SOURCES.filter((file) => /as ProtectedTable\b/.test(readFileSync(file, 'utf8')))
  expect(casts).toEqual(['lib/disclosure/protected-table.ts'])
})

test('no page and no component reads a table of the database', () => {
  expect(importersOf(/^db\//).filter((file) => file.startsWith('app/') || file.startsWith('components/'))).toEqual([])
  expect(importersOf(/^(postgres|drizzle-orm|pg-boss)/).filter((file) => file.startsWith('app/') || file.startsWith('components/'))).toEqual([])
})

test('the tables of answers are named by the rooms that store and count them alone', () => {
  const names = SOURCES.filter((file) => /answers\.response|schema\/answers'/.test(readFileSync(file, 'utf8')))
  expect(names.filter((file) => !/^(lib\/(responses|tallies)\/server|db|scripts\/seed)\//.test(file))).toEqual([])
})
