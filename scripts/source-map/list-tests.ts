import { spawn } from 'node:child_process'
import { isAbsolute, join, relative } from 'node:path'
import { z } from 'zod'
import type { ListedTest } from './join-tests'

const VitestList = z.array(z.object({ name: z.string(), file: z.string() }))

type Suite = { title: string; specs: { title: string }[]; suites?: Suite[] | undefined }
const Suite: z.ZodType<Suite> = z.lazy(() => z.object({ title: z.string(), specs: z.array(z.object({ title: z.string() })), suites: z.array(Suite).optional() }))
const PlaywrightList = z.object({ config: z.object({ rootDir: z.string() }), suites: z.array(Suite) })

/**
 * Every test by the name its runner gives it, without running any.
 *
 * Only the runners know the names of tests that are made from a table or in a loop, so they are asked.
 */
export async function listTests(): Promise<ListedTest[]> {
  const [unit, journeys] = await Promise.all([listUnitAndIntegration(), listJourneys()])
  return [...unit, ...journeys].sort((one, other) => one.file.localeCompare(other.file))
}

async function listUnitAndIntegration(): Promise<ListedTest[]> {
  const tests = VitestList.parse(await askRunner('vitest', ['list', '--json', '--no-static-parse', '--config', 'scripts/source-map/vitest.config.ts']))
  return tests.map(({ name, file }) => ({ name, file: fromRoot(file) }))
}

async function listJourneys(): Promise<ListedTest[]> {
  const { config, suites } = PlaywrightList.parse(await askRunner('playwright', ['test', '--config', 'tests/playwright.config.ts', '--list', '--reporter=json']))
  return suites.flatMap((suite) => testsOf(suite, [], fromRoot(join(config.rootDir, suite.title))))
}

/** The outermost suite is the file. */
function testsOf({ specs, suites = [] }: Suite, groups: string[], file: string): ListedTest[] {
  return [
    ...specs.map(({ title }) => ({ file, name: [...groups, title].join(' > ') })),
    ...suites.flatMap((suite) => testsOf(suite, [...groups, suite.title], file)),
  ]
}

function fromRoot(file: string): string {
  return isAbsolute(file) ? relative(process.cwd(), file) : file
}

function askRunner(command: string, parameters: string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Integration tests read the address when they are loaded, and connect only when they run.
    const env = { ...process.env, DATABASE_URL: 'postgres://nobody@localhost:1/none', NO_COLOR: '1' }
    const child = spawn(process.execPath, [`node_modules/.bin/${command}`, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'], env })
    let [output, complaints] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { complaints += chunk.toString() })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(output))
      else reject(new Error(`${command} could not list its tests:\n${complaints}${output}`))
    })
  })
}
