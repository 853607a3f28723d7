import { type ChildProcess } from 'node:child_process'
import { connect } from '@/db/client'
import { today } from '@/lib/clock/server/today'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { build } from './build'
import { countFinishedRounds } from './count-finished-rounds'
import { migrateDatabase } from './database/migrate'
import { openDatabase } from './database/open-database'
import { startApp, startDemoSignIn, startWorker, stopAll, untilReady } from './processes'
import { keepWorkshopsComing } from './seed/coming-workshops'
import { keepDemoOpen } from './seed/keep-demo-open'
import { DEMO_OFFICIALS } from './seed/officials'
import { seed } from './seed/seed'
import { prepareSettings } from './start-settings'
import { type Steps, steps } from './steps'

// `npm start`: everything the service needs, one step after the other, each told in words.
const demo = !process.argv.includes('--no-demo')
const children: ChildProcess[] = []
const tell = steps()

try {
  await start(tell)
} catch (error) {
  tell.failed(isDatabaseDown(error) ? 'The database does not answer. Is it running, and is DATABASE_URL its address?' : reasonOf(error))
  await stopAll(children)
  process.exit(1)
}

async function start(step: Steps): Promise<void> {
  await step('Building', build)
  const database = await step('Database', openDatabase)
  process.on('SIGTERM', () => void leave(database.stop))
  process.on('SIGINT', () => void leave(database.stop))
  process.on('disconnect', () => void leave(database.stop))
  const settings = await prepareSettings({ databaseUrl: database.url, directory: database.directory, demo })
  await step('Migrating', () => migrateDatabase(database.url))
  await step('Seeding', () => seedDatabase(database.url))
  await step('Counting', (note) => countFinishedRounds(database.url, note))
  if (settings.demoSignInPort !== null) children.push(startDemoSignIn(settings.demoSignInPort))
  children.push(startWorker(), startApp())
  for (const child of children) child.on('exit', () => void leave(database.stop))
  await step('Starting', () => untilReady(settings.port))
  step.ready(settings.publicUrl, demo ? DEMO_OFFICIALS : [])
}

async function seedDatabase(url: string): Promise<string> {
  const { database, sql } = connect(url, { connections: 1 })
  try {
    const filled = await seed(database, today(), { demo })
    if (demo) {
      await keepDemoOpen(database, today())
      await keepWorkshopsComing(database, today())
    }
    return filled ? 'filled' : 'kept as it was'
  } finally {
    await sql.end()
  }
}

let leaving = false

async function leave(stopDatabase: () => Promise<void>): Promise<void> {
  if (leaving) return
  leaving = true
  await stopAll(children)
  await stopDatabase().catch((error: unknown) => { process.stderr.write(`The database was not stopped: ${reasonOf(error)}\n`) })
  process.exit(0)
}

/** What went wrong at the bottom of it: the database's own words, not the query that it refused. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
