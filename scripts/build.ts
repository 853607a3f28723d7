import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { buildAssets } from './build-assets'
import { buildProcesses } from './build-processes'
import type { Note } from './steps'

const SOURCES = ['{app,components,db,lib,messages}/**/*.{ts,tsx,json,css}', '*.{js,ts,json}', 'scripts/{build*,worker}.ts']
const MARK = '.next/kelpo-build'

/** Builds the site unless the build that is there was made from the same sources. */
export async function build(note: Note): Promise<string> {
  const wanted = hashOfSources()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return 'nothing has changed'
  await buildAssets()
  note('compiling pages')
  const result = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
  if (result.status !== 0) throw new Error(`next build failed:\n${result.stdout}\n${result.stderr}`)
  await buildProcesses()
  writeFileSync(MARK, wanted)
  return 'built'
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { exclude: ['**/*.test.{ts,tsx}', 'next-env.d.ts'] }).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
