import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { canReach, databaseUser } from './database-user'
import { embeddedUrl, startEmbedded } from './embedded'

export type OpenDatabase = {
  /** The owner's address. */
  url: string
  /** Where settings made at the first start are kept. */
  directory: string
  stop: () => Promise<void>
}

type Note = (words: string) => void

/** The database that the environment names, or the embedded one. */
export async function openDatabase(note: Note): Promise<OpenDatabase> {
  const directory = dataDirectory(note)
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') {
    note('using the database of DATABASE_URL')
    return { url, directory, stop: () => Promise.resolve() }
  }
  const embedded = await startEmbedded(directory)
  note(`PostgreSQL in ${directory}`)
  return { ...embedded, directory }
}

/** The owner's address of the database that `npm start` uses; `null` when none was made yet. */
export function databaseUrl(): string | null {
  const url = process.env['DATABASE_URL']
  return url !== undefined && url !== '' ? url : embeddedUrl(dataDirectory(() => undefined))
}

function dataDirectory(note: Note): string {
  const user = databaseUser()
  const chosen = process.env['KELPO_DATA_DIR']
  if (chosen !== undefined && chosen !== '') {
    if (canReach(chosen, user)) return resolve(chosen)
    throw new Error(`The database can't live in ${chosen} (KELPO_DATA_DIR): ${user ? `the user "${user.name}", as whom Postgres runs, can't reach it` : 'it is not writable'}.`)
  }
  const usual = resolve('.data')
  if (canReach(usual, user)) return usual
  const elsewhere = `/var/tmp/kelpo-${createHash('sha256').update(usual).digest('hex').slice(0, 12)}`
  note(`${usual} can't be reached by the user "${user?.name ?? ''}", as whom Postgres runs; the database lives in ${elsewhere} instead`)
  return elsewhere
}
