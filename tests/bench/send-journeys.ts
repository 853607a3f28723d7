import { fork } from 'node:child_process'
import { messageOf } from './processes'

export type Load = {
  port: number
  path: string
  connections: number
  until: { milliseconds: number } | { journeys: number }
  /** Only the answer is sent, under an id of its own: neither the form nor the thanks is asked for. */
  answersOnly?: boolean
}

/** `clientShare`: how much of one core the load itself used, so that it can be seen that it was no brake. */
export type LoadResult = { journeys: number; milliseconds: number; clientShare: number }

/** Sends residents through the whole journey, from a process beside the server's. */
export async function sendJourneys(load: Load): Promise<LoadResult> {
  const child = fork('tests/bench/journey-load.ts', [JSON.stringify(load)])
  return (await messageOf(child)) as LoadResult
}

export function perSecond({ journeys, milliseconds }: LoadResult): number {
  return journeys / (milliseconds / 1000)
}
