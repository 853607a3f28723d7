import { spawn } from 'node:child_process'
import { findOrInstallBrowser } from './browser'
import { buildAssets } from './build-assets'

// `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with the sums alone on a line.
// A part may be named: `node scripts/launch.mjs scripts/test.ts e2e`.
type Result = { passed: number; failed: number }
type Part = { name: string; run: () => Promise<Result> }

const PARTS: Part[] = [
  { name: 'types', run: () => check('tsc', ['--noEmit']) },
  { name: 'lint', run: () => check('eslint', ['.']) },
  { name: 'unit', run: () => tests('vitest', ['run', '--project', 'unit']) },
  { name: 'integration', run: () => tests('vitest', ['run', '--project', 'integration']) },
  { name: 'e2e', run: journeys },
]

const wanted = process.argv.slice(2)
const total: Result = { passed: 0, failed: 0 }
await buildAssets()
for (const part of PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  process.stdout.write(`\n— ${part.name} —\n`)
  const { passed, failed } = await part.run()
  total.passed += passed
  total.failed += failed
}
process.stdout.write(`\n${String(total.passed)} passed, ${String(total.failed)} failed\n`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

/** A command that either finds nothing or something: one check. */
async function check(command: string, parameters: string[]): Promise<Result> {
  const { code } = await run(command, parameters)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function tests(command: string, parameters: string[]): Promise<Result> {
  const { code, output } = await run(command, parameters)
  const line = output.split('\n').findLast((text) => /^\s*Tests\s/.test(text)) ?? ''
  return counted(line, code)
}

async function journeys(): Promise<Result> {
  const browser = findOrInstallBrowser()
  const { code, output } = await run('playwright', ['test', '--config', 'tests/playwright.config.ts'], { KELPO_CHROMIUM: browser })
  return counted(output.split('\n').filter((text) => /^\s*\d+ (passed|failed|flaky)/.test(text)).join(' '), code)
}

/** Sums as the runner printed them. A runner that failed without a failed test still failed. */
function counted(line: string, code: number): Result {
  const number = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0)
  const failed = number('failed')
  return { passed: number('passed'), failed: failed === 0 && code !== 0 ? 1 : failed }
}

function run(command: string, parameters: string[], environment: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/.bin/${command}`, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment } })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      process.stdout.write(chunk)
    })
    child.once('error', reject)
    child.once('close', (code) => { resolve({ code: code ?? 1, output }) })
  })
}
