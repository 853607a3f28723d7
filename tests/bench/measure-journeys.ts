import { ANSWER } from '@/tests/support/answer-forms'
import { type Figure, inTurn, median, thousands } from './figure'
import { startBareServer } from './processes'
import { perSecond, sendJourneys } from './send-journeys'
import type { Service } from './start-service'

/** In milliseconds. Before it a fresh process is slower by half. */
const WARMING = 15_000
const EACH = 6000

/** Form, full answer, thanks: how many a second, beside a bare Node server that does the same three requests. */
export async function measureJourneys({ port }: Service): Promise<Figure[]> {
  const bare = await startBareServer()
  const go = (to: number, milliseconds: number) => sendJourneys({ port: to, path: ANSWER, connections: 8, until: { milliseconds } })
  await go(bare.port, WARMING / 5)
  await go(port, WARMING)
  const { ours, reference } = await inTurn(5, { ours: () => go(port, EACH), reference: () => go(bare.port, EACH) })
  bare.stop()
  const ratio = median(ours.map(perSecond)) / median(reference.map(perSecond))
  const client = Math.max(...[...ours, ...reference].map(({ clientShare }) => clientShare))
  return [{
    what: 'Whole journey (form, answer, thanks), one app process, 8 connections',
    measured: `${thousands(median(ours.map(perSecond)))} journeys/s = ${ratio.toFixed(3)} of the reference`,
    reference: `bare Node server, one insert: ${thousands(median(reference.map(perSecond)))} journeys/s; the client used at most ${client.toFixed(2)} of a core`,
    limit: '≥ 0.12, good 0.25',
    isMet: ratio >= 0.12,
  }]
}
