import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import postgres from 'postgres'
import { bareForm } from './bare-form'
import { exampleRow, insertBareRow } from './bare-row'

// The least that Node and postgres.js can do for the same journey: a form that never changes, one insert, a fixed thanks.
const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 10 })
const row = exampleRow()
const form = Buffer.from(bareForm(randomUUID()))
const packedForm = gzipSync(form)
const thanks = Buffer.from('<!doctype html><html lang="fi"><title>Kiitos</title><h1>Kiitos</h1></html>')

const server = createServer((request, response) => { void answer(request, response) })
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : null)
})
process.on('disconnect', () => process.exit(0))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const fields = new URLSearchParams(await bodyOf(request))
    if (fields.get('q.municipality') === null) throw new Error('no answer in the form')
    await insertBareRow(sql, { ...row, id: randomUUID() })
    response.writeHead(303, { location: '/thanks', 'content-length': 0 }).end()
    return
  }
  const isForm = request.url !== '/thanks'
  const isPacked = isForm && (request.headers['accept-encoding'] ?? '').includes('gzip')
  const body = isForm ? (isPacked ? packedForm : form) : thanks
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) }).end(body)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
