import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { freePort } from '@/scripts/ports'
import { newDatabaseFolder } from '@/tests/support/database-folder'
import { type Figure, seconds } from './figure'

/** From `npm start` to the line that says ready: over an empty folder, and then over what that left. The site is built. */
export async function measureStarts(): Promise<Figure[]> {
  const directory = newDatabaseFolder('bench-start')
  const first = await timeToReady(directory)
  const second = await timeToReady(directory)
  rmSync(directory, { recursive: true, force: true })
  return [{
    what: 'Second `npm start`, until it is ready',
    measured: seconds(second),
    reference: `the first, which makes, fills and counts the demo's database (site built before): ${seconds(first)}`,
    limit: '≤ 8 s',
    isMet: second <= 8000,
  }]
}

async function timeToReady(directory: string): Promise<number> {
  // What this run has set for its own service must not reach this one.
  const unset = { DATABASE_URL: undefined, PUBLIC_URL: undefined, AUTH_ISSUER: undefined, KELPO_QUIET: undefined }
  const environment = { ...process.env, ...unset, PORT: String(await freePort()), DEMO_SIGN_IN_PORT: String(await freePort()), KELPO_DATA_DIR: directory }
  const began = performance.now()
  const start = spawn('npm', ['start'], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
  await untilSaid(start, 'Ready at')
  const milliseconds = performance.now() - began
  await new Promise((resolve) => {
    start.once('exit', resolve)
    start.kill('SIGTERM')
  })
  return milliseconds
}

function untilSaid(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(words)) resolve()
    })
    child.once('exit', () => { reject(new Error(`npm start ended before it was ready:\n${said}`)) })
  })
}
