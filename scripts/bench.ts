import { mkdirSync, writeFileSync } from 'node:fs'
import type { Figure } from '@/tests/bench/figure'
import { figureTable } from '@/tests/bench/figure-table'
import { describeMachine } from '@/tests/bench/machine'
import { measureFirstView } from '@/tests/bench/measure-first-view'
import { measureInserts } from '@/tests/bench/measure-inserts'
import { measureJourneys } from '@/tests/bench/measure-journeys'
import { measureMemory } from '@/tests/bench/measure-memory'
import { measureResults } from '@/tests/bench/measure-results'
import { measureSets } from '@/tests/bench/measure-sets'
import { measureSignUps } from '@/tests/bench/measure-sign-ups'
import { measureSlowPhone } from '@/tests/bench/measure-slow-phone'
import { measureStarts } from '@/tests/bench/measure-starts'
import { type Service, startService } from '@/tests/bench/start-service'
import { build } from './build'
import { steps } from './steps'

// `npm run bench`: each figure beside its reference, both measured in this run. A part may be named, as
// `npm run bench -- journeys`; only a whole run writes docs/benchmarks.md.
const PARTS: Record<string, (service: Service) => Promise<Figure[]>> = {
  'first-view': measureFirstView,
  'slow-phone': measureSlowPhone,
  journeys: measureJourneys,
  inserts: measureInserts,
  'sign-ups': measureSignUps,
  memory: measureMemory,
  sets: measureSets,
  results: measureResults,
  starts: measureStarts,
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in PARTS))
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}". The parts are: ${Object.keys(PARTS).join(', ')}.\n`)
  process.exit(1)
}
const step = steps()
await step('Building', build)
let isLeaving = false
const service = await step('Starting a service of its own', startService)
for (const end of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(end, () => void leave(1))
// An error that nobody waits for would leave the database running.
process.on('uncaughtException', (error) => void fail(error))
await bench().then(() => leave(0), fail)

async function bench(): Promise<void> {
  const machine = await describeMachine()
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...await step(name, () => measure(service)))
  }
  process.stdout.write(`\n${machine}\n\n${figureTable(figures)}\n`)
  if (wanted.length > 0) return
  mkdirSync('docs', { recursive: true })
  writeFileSync('docs/benchmarks.md', `# Benchmarks\n\nWritten by \`npm run bench\`. Each figure stands beside a reference measured in the same run, on the same machine.\n\n${machine}.\n\n${figureTable(figures)}\n`)
}

async function fail(error: unknown): Promise<void> {
  // A part that is cut off by our own leaving has not failed.
  if (!isLeaving) process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  await leave(1)
}

async function leave(code: number): Promise<void> {
  if (isLeaving) return
  isLeaving = true
  await service.stop()
  process.exit(code)
}
