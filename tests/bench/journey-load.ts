import { randomUUID } from 'node:crypto'
import { encoded, wholeForm, withoutFields } from '@/tests/support/answer-forms'
import { type Connection, openConnection } from './connection'
import type { Load, LoadResult } from './send-journeys'

// The residents of the bench, in a process of their own: each gets the form, sends a full answer under the id that
// came with it, and gets the thanks.
const load = JSON.parse(process.argv[2] ?? '') as Load
const bodies = Array.from({ length: 200 }, (_, index) => encoded(withoutFields(wholeForm(`bench ${String(index)}`), 'id', 'v')))

const connections = await Promise.all(Array.from({ length: load.connections }, () => openConnection(load.port)))
const processorBefore = process.cpuUsage()
const began = performance.now()
let journeys = 0
await Promise.all(connections.map(travel))
const milliseconds = performance.now() - began
const { user, system } = process.cpuUsage(processorBefore)
for (const connection of connections) connection.end()
const result: LoadResult = { journeys, milliseconds, clientShare: (user + system) / 1000 / milliseconds }
process.send?.(result)
process.disconnect()

async function travel(connection: Connection): Promise<void> {
  while ('journeys' in load.until ? journeys < load.until.journeys : performance.now() - began < load.until.milliseconds) {
    journeys += 1
    const answers = bodies[journeys % bodies.length] ?? ''
    if (load.answersOnly) await send(connection, `id=${randomUUID()}&v=1&${answers}`)
    else await journey(connection, answers)
  }
}

async function journey(connection: Connection, answers: string): Promise<void> {
  const form = await connection.ask(get(load.path))
  const thanksAddress = await send(connection, `id=${valueOf('id', form.body)}&v=${valueOf('v', form.body)}&${answers}`)
  const thanks = await connection.ask(get(thanksAddress))
  if (form.status !== 200 || thanks.status !== 200) throw new Error('the form or the thanks did not come')
}

/** Sends a filled-in form; answers with the address that it leads on to. */
async function send(connection: Connection, body: string): Promise<string> {
  const { status, location } = await connection.ask(`POST ${load.path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`)
  if (status !== 303) throw new Error(`an answer was met with ${String(status)}`)
  return location
}

function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
}

function valueOf(name: string, page: Buffer): string {
  const mark = `name="${name}" value="`
  const start = page.indexOf(mark) + mark.length
  return page.toString('latin1', start, page.indexOf('"', start))
}
