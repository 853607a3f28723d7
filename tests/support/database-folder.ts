import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for a database that is thrown away, by what it is for. Postgres runs as another user when we are root. */
export function newDatabaseFolder(purpose: string): string {
  const directory = mkdtempSync(join(tmpdir(), `kelpo-${purpose}-`))
  chmodSync(directory, 0o755)
  return directory
}
