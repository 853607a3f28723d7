import { describe, expect, test } from 'vitest'
import { idOf, rules, TEN_DAYS_BEFORE, Trial } from '@/tests/support/places'
import { lastOfferAt, positionOf } from './places'

const inHours = (hours: number) => new Date(TEN_DAYS_BEFORE.getTime() + hours * 3_600_000)

/** Three places on site, all taken by 1, 2 and 3; 4 and 5 wait. */
function fullTrial(): Trial {
  const trial = new Trial()
  for (const number of [1, 2, 3, 4, 5]) trial.signsUp(number)
  return trial
}

describe('signing up', () => {
  test('[S29] places are given until there are no more; then one may wait, and knows her position', () => {
    const trial = fullTrial()
    expect(trial.states(1, 2, 3, 4, 5)).toBe('confirmed confirmed confirmed waiting waiting')
    expect(positionOf(trial.places, trial.of(5))).toBe(2)
    expect(positionOf(trial.places, trial.of(1))).toBeNull()
  })

  test('who has not said that she would wait is asked first', () => {
    const trial = fullTrial()
    expect(trial.signsUp(6, { mayWait: false })).toBe('full')
  })

  test('a party stays together: two free places are no place for three', () => {
    const trial = new Trial()
    trial.signsUp(1)
    trial.signsUp(2, { party: 3 })
    expect(trial.states(2)).toBe('waiting')
    trial.signsUp(3, { party: 2 })
    expect(trial.states(3)).toBe('confirmed')
  })

  test('each mode has places of its own', () => {
    const trial = fullTrial()
    trial.signsUp(6, { mode: 'remote' })
    expect(trial.states(6)).toBe('confirmed')
  })

  test('the waiting list has an end', () => {
    const trial = new Trial(rules({ waitingListLimit: 1 }))
    for (const number of [1, 2, 3, 4]) trial.signsUp(number)
    expect(trial.signsUp(5)).toBe('waiting-list-full')
    expect(new Trial(rules({ waitingListLimit: 0, capacity: { 'on-site': 1, remote: 0 } })).signsUp(1)).toBeNull()
  })

  test.each([
    ['not-open-yet', rules(), new Date('2026-10-31T00:00:00Z')],
    ['closed', rules({ signUp: { opensAt: new Date('2026-11-01T07:00:00Z'), closesAt: new Date('2026-11-20T14:00:00Z') } }), TEN_DAYS_BEFORE],
    ['closed', rules({ signUp: null }), TEN_DAYS_BEFORE],
    ['over', rules(), new Date('2026-11-30T15:00:00Z')],
    ['workshop-cancelled', rules({ isCancelled: true }), TEN_DAYS_BEFORE],
    ['mode-not-offered', rules({ capacity: { 'on-site': 0, remote: 2 } }), TEN_DAYS_BEFORE],
  ] as const)('%s', (refusal, given, now) => {
    const trial = new Trial(given)
    trial.goTo(now)
    expect(trial.signsUp(1)).toBe(refusal)
    expect(trial.changes).toEqual([])
  })

  test('a party that could never fit is told so instead of waiting for ever', () => {
    expect(new Trial().signsUp(1, { party: 4 })).toBe('party-too-large')
  })

  test('the same form sent again is the same sign-up', () => {
    const trial = fullTrial()
    expect(trial.signsUp(4)).toBeNull()
    expect(trial.changes).toEqual([])
  })
})

describe('a place that becomes free', () => {
  test('[S29] is offered to the first in line for 48 hours', () => {
    const trial = fullTrial()
    trial.does({ do: 'cancel', id: idOf(2) })
    expect(trial.states(4, 5)).toBe('offered waiting')
    expect(trial.of(4).offerEndsAt).toEqual(inHours(48))
    expect(trial.changes.map(({ cause, letter }) => [cause, letter])).toEqual([['cancel', 'cancelled'], ['offer', 'offer']])
  })

  test('is hers when she accepts, also when she presses twice', () => {
    const trial = fullTrial()
    trial.does({ do: 'cancel', id: idOf(2) })
    expect(trial.does({ do: 'accept', id: idOf(4) })).toBeNull()
    expect(trial.does({ do: 'accept', id: idOf(4) })).toBeNull()
    expect(trial.changes).toEqual([])
    expect(trial.states(4)).toBe('confirmed')
  })

  test('goes to the next when she declines, or does not answer in time', () => {
    const declined = fullTrial()
    declined.does({ do: 'cancel', id: idOf(2) })
    declined.does({ do: 'decline', id: idOf(4) })
    expect(declined.states(4, 5)).toBe('declined offered')

    const lapsed = fullTrial()
    lapsed.does({ do: 'cancel', id: idOf(2) })
    lapsed.passHours(48)
    expect(lapsed.does({ do: 'accept', id: idOf(4) })).toBe('offer-lapsed')
    expect(lapsed.states(4, 5)).toBe('lapsed offered')
  })

  test('is held for somebody who must be called until the call, and from then on as for all', () => {
    const trial = new Trial()
    for (const number of [1, 2, 3]) trial.signsUp(number)
    trial.signsUp(4, { reach: 'call' })
    trial.does({ do: 'cancel', id: idOf(1) })
    expect(trial.of(4).offerEndsAt).toEqual(lastOfferAt(trial.places.rules))
    trial.passHours(100)
    trial.does({ do: 'call', id: idOf(4) })
    expect(trial.of(4).offerEndsAt).toEqual(inHours(148))
  })

  test('passes over a party that can’t use it, which keeps its turn', () => {
    const trial = new Trial()
    for (const number of [1, 2, 3]) trial.signsUp(number)
    trial.signsUp(4, { party: 2 })
    trial.signsUp(5)
    trial.does({ do: 'cancel', id: idOf(1) })
    expect(trial.states(4, 5)).toBe('waiting offered')
    trial.does({ do: 'decline', id: idOf(5) })
    trial.does({ do: 'cancel', id: idOf(2) })
    expect(trial.states(4)).toBe('offered')
  })

  test('is offered to nobody in the last two hours, and never held past them', () => {
    const trial = fullTrial()
    trial.goTo(new Date('2026-11-30T12:30:00Z'))
    trial.does({ do: 'cancel', id: idOf(1) })
    expect(trial.of(4).offerEndsAt).toEqual(new Date('2026-11-30T13:00:00Z'))
    trial.goTo(new Date('2026-11-30T13:00:00Z'))
    trial.does({ do: 'cancel', id: idOf(2) })
    expect(trial.states(4, 5)).toBe('lapsed waiting')
  })
})

describe('changing a sign-up', () => {
  test('a smaller party frees places for the next', () => {
    const trial = new Trial()
    trial.signsUp(1, { party: 3 })
    trial.signsUp(2)
    trial.does({ do: 'change', id: idOf(1), mode: 'on-site', party: 2, mayWait: false })
    expect(trial.states(1, 2)).toBe('confirmed offered')
  })

  test('what there is no room for is refused, and she keeps her place', () => {
    const trial = fullTrial()
    for (const number of [11, 12]) trial.signsUp(number, { mode: 'remote' })
    expect(trial.does({ do: 'change', id: idOf(1), mode: 'on-site', party: 2, mayWait: true })).toBe('no-room')
    expect(trial.does({ do: 'change', id: idOf(1), mode: 'remote', party: 1, mayWait: false })).toBe('no-room')
    expect(trial.of(1)).toMatchObject({ state: 'confirmed', mode: 'on-site', party: 1 })
  })

  test('who would rather wait for the other mode gives her place up and stands last there', () => {
    const trial = fullTrial()
    for (const number of [11, 12, 13]) trial.signsUp(number, { mode: 'remote' })
    trial.does({ do: 'change', id: idOf(1), mode: 'remote', party: 1, mayWait: true })
    expect(trial.states(1, 4)).toBe('waiting offered')
    expect(positionOf(trial.places, trial.of(13))).toBe(1)
    expect(positionOf(trial.places, trial.of(1))).toBe(2)
  })

  test('who waits on site and would come remotely gets a free remote place at once', () => {
    const trial = fullTrial()
    trial.does({ do: 'change', id: idOf(4), mode: 'remote', party: 1, mayWait: false })
    expect(trial.of(4)).toMatchObject({ state: 'confirmed', mode: 'remote' })
  })

  test('what is over can’t be changed', () => {
    const trial = fullTrial()
    trial.does({ do: 'cancel', id: idOf(1) })
    expect(trial.does({ do: 'change', id: idOf(1), mode: 'on-site', party: 2, mayWait: true })).toBe('not-active')
  })
})

describe('the host', () => {
  test('adds places, which are offered in turn; and can’t take away what is taken', () => {
    const trial = fullTrial()
    expect(trial.does({ do: 'set-capacity', capacity: { 'on-site': 2, remote: 2 } })).toBe('below-taken')
    expect(trial.does({ do: 'set-capacity', capacity: { 'on-site': 4, remote: 2 } })).toBeNull()
    expect(trial.states(4, 5)).toBe('offered waiting')
  })

  test('moves the workshop: everyone is told, and no offer outlives the new start', () => {
    const trial = fullTrial()
    trial.does({ do: 'cancel', id: idOf(1) })
    trial.does({ do: 'reschedule', startsAt: inHours(20), endsAt: inHours(22) })
    expect(trial.changes.every(({ letter }) => letter === 'workshop-changed')).toBe(true)
    expect(trial.changes.map(({ after }) => after.number)).toEqual([2, 3, 4, 5])
    expect(trial.of(4).offerEndsAt).toEqual(inHours(18))
  })

  test('cancels the workshop: everyone is told, and nothing is offered any more', () => {
    const trial = fullTrial()
    trial.does({ do: 'cancel-workshop' })
    expect(trial.states(1, 2, 3, 4, 5)).toBe('cancelled cancelled cancelled cancelled cancelled')
    expect(trial.changes.every(({ letter }) => letter === 'workshop-cancelled')).toBe(true)
  })

  test('lets people in at the door, also those who wait, takes a slip back, and knows afterwards who was absent', () => {
    const trial = fullTrial()
    trial.goTo(new Date('2026-11-30T14:50:00Z'))
    for (const number of [1, 2, 4]) trial.does({ do: 'check-in', id: idOf(number) })
    trial.does({ do: 'undo-check-in', id: idOf(2) })
    trial.does({ do: 'undo-check-in', id: idOf(4) })
    expect(trial.states(1, 2, 3, 4)).toBe('attended confirmed confirmed confirmed')
    expect(trial.does({ do: 'end' })).toBe('not-over')
    trial.goTo(new Date('2026-11-30T17:00:00Z'))
    trial.does({ do: 'end' })
    expect(trial.states(1, 2, 3, 4, 5)).toBe('attended absent absent absent lapsed')
  })
})
