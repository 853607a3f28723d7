import { expect, test } from 'vitest'
import { type Arrival, type Arrivals, countHere, merged } from '@/lib/workshops/arrivals'
import { KeptArrivals } from './kept-arrivals'
import type { Answer } from './send-arrivals'
import { Tablet } from './tablet'

/** The browser's memory, which outlives the page. */
function aBrowser({ isFull = false } = {}): ConstructorParameters<typeof KeptArrivals>[1] {
  const kept = new Map<string, string>()
  return {
    get length() { return kept.size },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => { if (isFull) throw new Error('quota'); kept.set(key, value) },
    removeItem: (key) => { kept.delete(key) },
  }
}

/** A server that can be out of reach: nothing comes through, or its answer is lost on the way back. */
class Server {
  known: Arrivals = new Map()
  reach: 'whole' | 'no-way' | 'no-answer' = 'whole'
  calls = 0

  send = (arrivals: Arrival[]): Promise<Answer> => {
    this.calls += 1
    if (this.reach !== 'no-way') this.known = merged(this.known, arrivals)
    if (this.reach !== 'whole') return Promise.resolve({ ok: false, reason: 'cut' })
    return Promise.resolve({ ok: true, value: { arrivals: [...this.known.values()], here: countHere(this.known), expected: 22 } })
  }
}

function open(server: Server, browser = aBrowser()): Tablet {
  const tablet = new Tablet({ arrivals: [...server.known.values()], here: 0, expected: 22 }, { openKept: () => new KeptArrivals('workshop', browser), send: server.send })
  tablet.subscribe(() => undefined)
  return tablet
}

const walkIns = (people: number): Arrival => ({ id: crypto.randomUUID(), signUpId: null, people, isUndone: false })
const seen = (tablet: Tablet) => ({ here: countHere(tablet.shown().arrivals), unsent: tablet.shown().unsent })

test('a press shows at once and is kept without a connection; it is sent when there is one', async () => {
  const server = new Server()
  server.reach = 'no-way'
  const tablet = open(server)
  tablet.press([walkIns(3)])
  expect(seen(tablet)).toEqual({ here: 3, unsent: 1 })
  await tablet.sync()
  expect(tablet.shown().obstacle).toBe('cut')
  server.reach = 'whole'
  await tablet.sync()
  expect([seen(tablet), tablet.shown().obstacle, countHere(server.known)]).toEqual([{ here: 3, unsent: 0 }, null, 3])
})

test('a page opened again still has what was not sent, and what was sent is kept on the tablet no longer', async () => {
  const server = new Server()
  const browser = aBrowser()
  server.reach = 'no-way'
  open(server, browser).press([walkIns(2)])
  const reopened = open(server, browser)
  expect(seen(reopened)).toEqual({ here: 2, unsent: 1 })
  server.reach = 'whole'
  await reopened.sync()
  expect([seen(reopened), browser.length]).toEqual([{ here: 2, unsent: 0 }, 0])
})

test('when the answer is lost and the press is sent again, it counts once', async () => {
  const server = new Server()
  server.reach = 'no-answer'
  const tablet = open(server)
  tablet.press([walkIns(4)])
  await tablet.sync()
  expect(seen(tablet)).toEqual({ here: 4, unsent: 1 })
  server.reach = 'whole'
  await tablet.sync()
  expect([seen(tablet), countHere(server.known)]).toEqual([{ here: 4, unsent: 0 }, 4])
})

test('what is taken back while its press is still on the way is taken back', async () => {
  const server = new Server()
  const tablet = open(server)
  const slip = walkIns(5)
  tablet.press([slip])
  tablet.press([{ ...slip, isUndone: true }])
  await expect.poll(() => seen(tablet)).toEqual({ here: 0, unsent: 0 })
  expect(countHere(server.known)).toBe(0)
})

test('each of two tablets shows what the other counted', async () => {
  const server = new Server()
  const [one, other] = [open(server), open(server)]
  one.press([walkIns(1)])
  other.press([walkIns(2)])
  await expect.poll(() => countHere(server.known)).toBe(3)
  await Promise.all([one.sync(), other.sync()])
  expect([seen(one), seen(other)]).toEqual([{ here: 3, unsent: 0 }, { here: 3, unsent: 0 }])
})

test('a whole evening without a connection is sent in pieces', async () => {
  const server = new Server()
  server.reach = 'no-way'
  const tablet = open(server)
  for (let each = 0; each < 250; each += 1) tablet.press([walkIns(1)])
  await tablet.sync()
  server.reach = 'whole'
  server.calls = 0
  await tablet.sync()
  expect([seen(tablet), server.calls]).toEqual([{ here: 250, unsent: 0 }, 3])
})

test('where the browser keeps nothing, a press lasts as long as the page', async () => {
  const server = new Server()
  server.reach = 'no-way'
  const tablet = open(server, aBrowser({ isFull: true }))
  tablet.press([walkIns(2)])
  expect(seen(tablet)).toEqual({ here: 2, unsent: 1 })
  server.reach = 'whole'
  await expect.poll(async () => { await tablet.sync(); return seen(tablet) }).toEqual({ here: 2, unsent: 0 })
})
