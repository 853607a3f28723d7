import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { ANSWER } from '@/tests/support/answer-forms'
import { type Figure, thousands } from './figure'
import { sendJourneys } from './send-journeys'
import type { Service } from './start-service'

const EARLY = 10_000
const LATE = 50_000

/** What the app process holds after many answers, beside what it held after the first of them. */
export async function measureMemory({ port, appProcess, restartApp }: Service): Promise<Figure[]> {
  await restartApp()
  const send = (journeys: number) => sendJourneys({ port, path: ANSWER, connections: 8, until: { journeys }, answersOnly: true })
  await send(EARLY)
  const early = await restingMemory(appProcess())
  await send(LATE - EARLY)
  const late = await restingMemory(appProcess())
  return [{
    what: `Memory of the app process after ${thousands(LATE)} answers`,
    measured: `${megabytes(late)} = ${(late / early).toFixed(2)} of the reference`,
    reference: `itself after ${thousands(EARLY)}: ${megabytes(early)}`,
    limit: '≤ 1.2 × the reference',
    isMet: late <= early * 1.2,
  }]
}

/** Resident memory in bytes, a moment after the load is over. */
async function restingMemory(processNumber: number): Promise<number> {
  await pause(2000)
  const status = `/proc/${String(processNumber)}/status`
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(processNumber)], { encoding: 'utf8' })
  return Number(kilobytes) * 1024
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 2 ** 20))} MB`
}
