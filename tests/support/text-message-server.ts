import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { portOf } from './mail-server'

type Arrived = { message: unknown; authorization: string | undefined }
export type TextMessageServer = { url: string; arrived: Arrived[]; answer: (manner: number | 'silence') => void; stop: () => Promise<void> }

/** A gateway for text messages that keeps what arrives and answers with the number that it is told. */
export async function startTextMessageServer(): Promise<TextMessageServer> {
  const arrived: Arrived[] = []
  let manner: number | 'silence' = 202

  const server = createServer((request, response) => {
    void json(request).then((message) => {
      arrived.push({ message, authorization: request.headers.authorization })
      if (manner !== 'silence') response.writeHead(manner, manner === 302 ? { location: '/elsewhere' } : {}).end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${String(portOf(server.address()))}/send`,
    arrived,
    answer: (next) => { manner = next },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
