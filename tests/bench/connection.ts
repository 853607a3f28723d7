import { connect } from 'node:net'

export type Answer = { status: number; location: string; body: Buffer }
export type Connection = { ask: (request: string) => Promise<Answer>; end: () => void }

/**
 * One kept-alive connection that understands of HTTP just what a journey needs: a whole client would use more of the
 * processor than the bare server does, and the bench would measure the client.
 */
export function openConnection(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      const answer = readWhole(chunks)
      if (answer === null) return
      chunks = []
      waiting?.resolve(answer)
    })
    const fail = () => { waiting?.reject(new Error('the server closed the connection')) }
    socket.on('close', fail)
    socket.once('error', reject)
    socket.once('connect', () => {
      resolve({
        ask: (request) => new Promise((answered, failed) => {
          waiting = { resolve: answered, reject: failed }
          socket.write(request)
        }),
        end: () => {
          waiting = null
          socket.destroy()
        },
      })
    })
  })
}

const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n')

/** The answer when all of it is there, else `null`. */
function readWhole(chunks: Buffer[]): Answer | null {
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const sent = bytes.subarray(end + 4)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  const isWhole = length === undefined ? bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : sent.length >= Number(length)
  if (!isWhole) return null
  return { status: Number(head.slice(9, 12)), location: /location: (\S+)/i.exec(head)?.[1] ?? '', body: length === undefined ? joined(sent) : sent }
}

/** The body of an answer that came in chunks, each behind a line with its length in hexadecimal. */
function joined(sent: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ;) {
    const lineEnd = sent.indexOf('\r\n', at)
    const length = Number.parseInt(sent.toString('latin1', at, lineEnd), 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(sent.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
}
