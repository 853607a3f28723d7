import 'server-only'
import type { Database } from '@/db/client'
import type { message } from '@/db/schema/contacts'
import type { Letter } from '../letter'

type Row = typeof message.$inferSelect
export type Channel = Row['channel']
export type MessageToWrite = Pick<Row, 'topic' | 'subject' | 'kind' | 'params' | 'channel'>

/** The words of a message and whom they go to; `short` is the text of a text message. */
export type Addressed = { to: string; letter: Letter; short: string }

/** Finds the words when they are needed, so that the message itself holds nobody's data. `null`: the person's data is gone. */
export type Writer = (message: MessageToWrite, tx: Database) => Promise<Addressed | null>

/** One writer of the writers of the rooms, by the topic that each writes about. */
export function writerOf(writers: Record<string, Writer>): Writer {
  return (message, tx) => {
    const write = writers[message.topic]
    if (!write) throw new Error(`nobody writes about ${message.topic}`)
    return write(message, tx)
  }
}
