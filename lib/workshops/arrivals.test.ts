import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOf } from '@/tests/support/places'
import { type Arrival, type Arrivals, arrivalsOf, countHere, isKnown, merged, partiesHere, walkInsOf } from './arrivals'

const NOBODY: Arrivals = new Map()
const arrivalId = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const press = (number: number, changes: Partial<Arrival> = {}): Arrival => ({ id: arrivalId(number), signUpId: null, people: 1, isUndone: false, ...changes })
const here = (...heard: Arrival[]) => countHere(merged(NOBODY, heard))

test('a party and walk-ins are counted together, by people', () => {
  expect(here(press(1, { signUpId: idOf(1), people: 4 }), press(2, { people: 3 }), press(3))).toBe(8)
})

test('what is undone counts no more, and the press heard again afterwards does not bring it back', () => {
  const came = press(1, { people: 3 })
  const undone = { ...came, isUndone: true }
  expect(here(came, undone)).toBe(0)
  expect(here(undone, came)).toBe(0)
})

test('two tablets that let the same party in have let it in once, as large as either says', () => {
  expect(here(press(1, { signUpId: idOf(1), people: 2 }), press(2, { signUpId: idOf(1), people: 3 }))).toBe(3)
})

test('who says that fewer came takes the first press back and makes another', () => {
  const arrivals = merged(NOBODY, [press(1, { signUpId: idOf(1), people: 3, isUndone: true }), press(2, { signUpId: idOf(1), people: 2 })])
  expect([...partiesHere(arrivals)]).toEqual([[idOf(1), 2]])
  expect(arrivalsOf(arrivals, idOf(1)).map(({ id }) => id)).toEqual([arrivalId(2)])
})

/** Everything that two tablets send: each press, and later perhaps that it was a slip. Only a tablet's own presses have its ids. */
const messages = fc.array(fc.record({
  party: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), people: fc.integer({ min: 1, max: 9 }), isUndone: fc.boolean(),
}), { maxLength: 12 }).map((presses) => presses.flatMap(({ party, people, isUndone }, index) => {
  const came = press(index, { signUpId: party === null ? null : idOf(party), people })
  return isUndone ? [came, { ...came, isUndone }] : [came]
}))
/** The same messages in any order, some of them many times; each at least once. */
const heardTwice = messages.chain((sent) => fc.tuple(shuffledWithRepeats(sent), shuffledWithRepeats(sent)))

function shuffledWithRepeats(sent: Arrival[]): fc.Arbitrary<Arrival[]> {
  if (sent.length === 0) return fc.constant([])
  return fc.array(fc.constantFrom(...sent), { maxLength: 20 }).chain((again) => fc.shuffledSubarray([...sent, ...again], { minLength: sent.length + again.length }))
}

const inOrder = (arrivals: Arrivals) => [...arrivals.values()].sort((one, other) => one.id.localeCompare(other.id))

test('whatever the order in which tablets are heard, and however often, the same people are here', () => {
  fc.assert(fc.property(heardTwice, ([once, again]) => {
    const one = merged(NOBODY, once)
    const other = merged(NOBODY, again)
    expect(inOrder(one)).toEqual(inOrder(other))
    expect(countHere(one)).toBe(countHere(other))
    expect(countHere(merged(one, again))).toBe(countHere(one))
  }))
})

test('two tablets and the server end at the same counts, whichever of them is heard first and in whatever pieces', () => {
  fc.assert(fc.property(messages, fc.infiniteStream(fc.boolean()), fc.nat(20), (sent, whose, cut) => {
    const isFirst = new Map(sent.map(({ id }) => [id, whose.next().value]))
    const first = sent.filter(({ id }) => isFirst.get(id))
    const second = sent.filter(({ id }) => !isFirst.get(id))
    const server = [first.slice(cut), second, first.slice(0, cut)].reduce<Arrivals>(merged, NOBODY)
    const tablets = [merged(merged(NOBODY, first), server.values()), merged(merged(NOBODY, server.values()), second)]
    for (const tablet of tablets) expect(inOrder(tablet)).toEqual(inOrder(server))
  }))
})

test('even two contents under one id, which no tablet sends, are agreed on by all', () => {
  const any = fc.record({ id: fc.constantFrom(arrivalId(1), arrivalId(2)), signUpId: fc.constantFrom(null, idOf(1), idOf(2)), people: fc.integer({ min: 1, max: 9 }), isUndone: fc.boolean() })
  fc.assert(fc.property(fc.array(any), (sent) => {
    expect(inOrder(merged(NOBODY, sent))).toEqual(inOrder(merged(NOBODY, sent.toReversed())))
  }))
})

test('an undone arrival stays undone, and what was heard need not be told again', () => {
  fc.assert(fc.property(messages, messages, (sent, later) => {
    const arrivals = merged(merged(NOBODY, sent), later)
    for (const { id, isUndone } of [...sent, ...later]) if (isUndone) expect(arrivals.get(id)?.isUndone).toBe(true)
    expect([...sent, ...later].every((arrival) => isKnown(arrival, arrivals))).toBe(true)
  }))
})

test('parties and walk-ins together are everybody', () => {
  fc.assert(fc.property(messages, (sent) => {
    const arrivals = merged(NOBODY, sent)
    const people = [...partiesHere(arrivals).values(), ...walkInsOf(arrivals).map((each) => each.people)].reduce((all, each) => all + each, 0)
    expect(countHere(arrivals)).toBe(people)
  }))
})
