import { rmSync } from 'node:fs'
import { startEmbedded } from '@/scripts/database/embedded'
import { migrateDatabase } from '@/scripts/database/migrate'
import { newDatabaseFolder } from './database-folder'

/** One real Postgres for all integration tests of a run, made new and thrown away. Each test makes rounds of its own in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const directory = newDatabaseFolder('test')
  const database = await startEmbedded(directory)
  await migrateDatabase(database.url)
  process.env['DATABASE_URL'] = database.url
  process.env['KELPO_LOG_LEVEL'] = 'fatal'
  return async () => {
    await database.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
