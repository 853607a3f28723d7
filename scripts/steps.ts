import type { DemoOfficial } from './seed/officials'

/** Says more about the step under way, as how far it is. */
export type Note = (words: string) => void

export type Steps = {
  <Value>(name: string, work: (note: Note) => Promise<Value>): Promise<Value>
  ready: (address: string, officials: DemoOfficial[]) => void
  failed: (words: string) => void
}

/** Tells a person at a terminal, step by step, what is being done and how long it took. */
export function steps(): Steps {
  const step = async <Value>(name: string, work: (note: Note) => Promise<Value>): Promise<Value> => {
    const began = performance.now()
    process.stdout.write(`${name} …\n`)
    const value = await work((words) => process.stdout.write(`  ${words}\n`))
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`  done in ${seconds} s${typeof value === 'string' ? ` (${value})` : ''}\n`)
    return value
  }
  return Object.assign(step, {
    ready: (address: string, officials: DemoOfficial[]) => {
      process.stdout.write(`\nReady at ${address}\n`)
      if (officials.length === 0) return
      process.stdout.write(`\nOfficials sign in at ${address}/office, with no password, as:\n`)
      for (const { name, role } of officials) process.stdout.write(`  ${name.padEnd(20)} ${role ?? 'no role'}\n`)
    },
    failed: (words: string) => process.stderr.write(`\nThe service could not be started.\n${words}\n`),
  })
}
