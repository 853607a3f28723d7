import { type ChildProcess, fork } from 'node:child_process'
import { createBareTable } from './bare-row'
import { asOwner } from '@/tests/support/rounds'

export type BareServer = { port: number; address: string; stop: () => void }

/** Starts the bare server as a process of its own, over the service's database. */
export async function startBareServer(): Promise<BareServer> {
  const owner = asOwner()
  await createBareTable(owner.sql)
  await owner.sql.end()
  const child = fork('tests/bench/bare-server.ts')
  const port = Number(await messageOf(child))
  return { port, address: `http://127.0.0.1:${String(port)}`, stop: () => child.kill() }
}

/** The first thing that a process of ours tells; one that ends without a word is a mistake. */
export function messageOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => { reject(new Error(`a process of the bench ended with ${String(code)}`)) })
  })
}
