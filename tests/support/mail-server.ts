import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** How the server treats those who send: with a number at a step, or with silence, so many times. */
type Manner = { at: 'recipient' | 'letter'; answer: number | 'silence'; times: number }
export type MailServer = { url: string; letters: ParsedMail[]; recipients: string[]; next: (manner: Manner) => void; stop: () => Promise<void> }

/** A mail server that keeps what arrives. Like real ones it repeats addresses in its refusals. */
export async function startMailServer(): Promise<MailServer> {
  const letters: ParsedMail[] = []
  const recipients: string[] = []
  let manner: Manner | null = null

  /** Answers the step, or never does. */
  const answer = (at: Manner['at'], { address, callback }: { address: string; callback: (error?: Error) => void }) => {
    if (manner?.at !== at || manner.times === 0) {
      callback()
      return
    }
    manner.times -= 1
    if (manner.answer !== 'silence') callback(Object.assign(new Error(`<${address}> was refused`), { responseCode: manner.answer }))
  }

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, callback) => {
      answer('recipient', { address, callback })
    },
    onData: (stream, { envelope }, callback) => {
      const address = envelope.rcptTo.map((recipient) => recipient.address).join(',')
      const kept = (error?: Error, letter?: ParsedMail) => {
        if (!error && letter) {
          letters.push(letter)
          recipients.push(address)
        }
        callback(error)
      }
      void simpleParser(stream).then((letter) => { answer('letter', { address, callback: (error) => { kept(error, letter) } }) })
    },
  })
  // A client that loses patience cuts its connection.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${String(portOf(server.server.address()))}`,
    letters,
    recipients,
    next: (next) => { manner = next },
    stop: () => new Promise((resolve) => { server.close(resolve) }),
  }
}

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}
