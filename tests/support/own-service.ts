import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '@/db/client'
import { today } from '@/lib/clock/server/today'
import { countFinishedRounds } from '@/scripts/count-finished-rounds'
import { type EmbeddedDatabase, startEmbedded } from '@/scripts/database/embedded'
import { migrateDatabase } from '@/scripts/database/migrate'
import { freePort } from '@/scripts/ports'
import { startApp, startWorker, untilReady } from '@/scripts/processes'
import { seed } from '@/scripts/seed/seed'
import { prepareSettings } from '@/scripts/start-settings'
import { newDatabaseFolder } from './database-folder'

/**
 * The whole service with a database of its own, in processes that a test may kill. The database keeps its port over a
 * kill, as a county's does.
 */
export async function ownService() {
  const directory = newDatabaseFolder('own')
  let database = await startEmbedded(directory)
  const { url } = database
  await migrateDatabase(url)
  const owner = connect(url, { connections: 4 })
  await seed(owner.database, today(), { demo: true })
  const port = await useSettings({ url, directory })
  const children = new Set<ChildProcess>()
  const run = (start: () => ChildProcess) => {
    const child = start()
    children.add(child)
    return child
  }
  return {
    owner,
    countFinishedRounds: () => countFinishedRounds(url, () => undefined),
    address: `http://127.0.0.1:${String(port)}`,
    startApp: () => run(startApp),
    startWorker: () => run(startWorker),
    untilReady: () => untilReady(port),
    killDatabase: () => killDatabase(directory, owner),
    restartDatabase: async () => { database = await restart(directory) },
    stop: async () => {
      await Promise.all([...children].map(kill))
      await owner.sql.end({ timeout: 1 })
      await database.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type OwnService = Awaited<ReturnType<typeof ownService>>

/** SIGKILL: nothing is finished, nothing is said. */
export function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => { resolve() })
    child.kill('SIGKILL')
  })
}

async function useSettings({ url, directory }: { url: string; directory: string }): Promise<number> {
  Object.assign(process.env, { DATABASE_URL: url, PORT: String(await freePort()), KELPO_LOG_LEVEL: 'fatal', KELPO_QUIET: '1' })
  const { port } = await prepareSettings({ databaseUrl: url, directory, demo: true })
  return port
}

/** Kills the server's first process and waits until nobody answers for it. */
async function killDatabase(directory: string, { sql }: ReturnType<typeof connect>): Promise<void> {
  const [first = ''] = readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(first), 'SIGKILL')
  while (await sql`select 1`.then(() => true, () => false)) await pause(20)
}

/** Its last processes may hold the old memory for a moment after the kill; then the start is refused and tried again. */
async function restart(directory: string): Promise<EmbeddedDatabase> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await startEmbedded(directory)
    } catch (error) {
      if (attempt === 20) throw error
      await pause(250)
    }
  }
}
