import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOf, rules, Trial } from '@/tests/support/places'
import { MODES } from '@/lib/vocabulary/sign-ups'
import type { Command } from './command'
import { freePlaces, lastOfferAt, waitingFor } from './places'
import type { SignUp } from './sign-up'

/** One thing that somebody does, some time after the last; `who` points at one of those who have signed up. */
type Step = { hours: number; who: number; command: Plan }
type Plan =
  | { do: 'sign-up'; mode: SignUp['mode']; party: number; reach: SignUp['reach']; mayWait: boolean }
  | { do: 'accept' | 'decline' | 'cancel' | 'call' | 'check-in' | 'undo-check-in' }
  | { do: 'change'; mode: SignUp['mode']; party: number; mayWait: boolean }
  | { do: 'set-capacity'; onSite: number; remote: number }
  | { do: 'reschedule'; hours: number }
  | { do: 'cancel-workshop' | 'end' | 'review' }

const mode = fc.constantFrom(...MODES)
const party = fc.integer({ min: 1, max: 5 })
const mayWait = fc.boolean()
const plan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ do: 'cancel-workshop' as const }) },
  { weight: 80, arbitrary: fc.record({ do: fc.constant('sign-up' as const), mode, party, reach: fc.constantFrom('email' as const, 'call' as const), mayWait }) },
  { weight: 80, arbitrary: fc.record({ do: fc.constantFrom('accept' as const, 'decline' as const, 'cancel' as const, 'call' as const) }) },
  { weight: 30, arbitrary: fc.record({ do: fc.constant('change' as const), mode, party, mayWait }) },
  { weight: 20, arbitrary: fc.record({ do: fc.constant('set-capacity' as const), onSite: fc.nat(8), remote: fc.nat(5) }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('reschedule' as const), hours: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 20, arbitrary: fc.record({ do: fc.constantFrom('check-in' as const, 'undo-check-in' as const, 'review' as const, 'end' as const) }) },
)
/** Mostly within the same hour, so that much happens before the workshop begins; now and then an offer has time to run out. */
const hours = fc.oneof({ weight: 16, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.constantFrom(47, 48, 100) })
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ hours, who: fc.nat(40), command: plan }), { minLength: 10, maxLength: 60, size: 'max' })
const capacities = fc.record({ 'on-site': fc.integer({ min: 1, max: 6 }), remote: fc.nat(4) })
const start = fc.record({ capacity: capacities, waitingListLimit: fc.constantFrom(0, 2, 30), offerHours: fc.constantFrom(1, 48) })

function commandOf({ command, who }: Step, trial: Trial): Command {
  const known = trial.places.signUps.length
  const id = idOf((who % Math.max(1, known)) + 1)
  switch (command.do) {
    case 'sign-up': return { do: 'sign-up', signUp: { id: idOf(known + 1), mode: command.mode, party: command.party, reach: command.reach }, mayWait: command.mayWait }
    case 'change': return { ...command, id }
    case 'set-capacity': return { do: 'set-capacity', capacity: { 'on-site': command.onSite, remote: command.remote } }
    case 'reschedule': {
      const startsAt = new Date(trial.now.getTime() + command.hours * 3_600_000)
      return { do: 'reschedule', startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) }
    }
    case 'cancel-workshop': case 'end': case 'review': return { do: command.do }
    default: return { do: command.do, id }
  }
}

/** Plays the steps and looks at the trial after each. */
function play(given: Step[], { capacity, waitingListLimit, offerHours }: { capacity: Record<SignUp['mode'], number>; waitingListLimit: number; offerHours: number }, look: (trial: Trial, before: readonly SignUp[], command: Command) => void = () => undefined): Trial {
  const trial = new Trial(rules({ capacity, waitingListLimit, offerHours }))
  for (const step of given) {
    trial.passHours(step.hours)
    const before = trial.places.signUps
    const command = commandOf(step, trial)
    trial.does(command)
    look(trial, before, command)
  }
  return trial
}

function law(look: (trial: Trial, before: readonly SignUp[], command: Command) => void): void {
  fc.assert(fc.property(steps, start, (given, from) => { play(given, from, look) }), { numRuns: 2000 })
}

test('never more is confirmed and offered than there are places', () => {
  law(({ places: { rules: { capacity }, signUps } }) => {
    for (const each of MODES) {
      const promised = signUps.filter(({ state, mode: of }) => of === each && (state === 'confirmed' || state === 'offered'))
      expect(promised.reduce((sum, signUp) => sum + signUp.party, 0)).toBeLessThanOrEqual(capacity[each])
    }
  })
})

test('no place is idle while somebody waits who fits, until two hours before the start', () => {
  law(({ places, now }) => {
    if (places.rules.isCancelled || now >= lastOfferAt(places.rules)) return
    for (const each of MODES) {
      const free = freePlaces(places, each)
      expect(waitingFor(places.signUps, each).filter((waiting) => waiting.party <= free)).toEqual([])
    }
  })
})

test('nobody is overtaken by a later party of the same or a larger size, but at the door', () => {
  law(({ changes, places }, before, command) => {
    if (command.do === 'check-in' || command.do === 'undo-check-in') return
    const waitedOn = (signUp: SignUp) => before.some(({ id, state, mode: of }) => id === signUp.id && state === 'waiting' && of === signUp.mode)
    const stillWaiting = places.signUps.filter((signUp) => signUp.state === 'waiting' && waitedOn(signUp))
    for (const { before: was, after } of changes) {
      const gotPlaces = (after.state === 'confirmed' || after.state === 'offered') && (was === null || was.state === 'waiting' || was.mode !== after.mode)
      if (!gotPlaces) continue
      expect(stillWaiting.filter((waiting) => waiting.mode === after.mode && waiting.turn < after.turn && waiting.party <= after.party)).toEqual([])
    }
  })
})

test('nobody’s position in a line gets worse while she stays in it, but at the door', () => {
  law(({ places }, before, command) => {
    if (command.do === 'undo-check-in') return
    for (const each of MODES) {
      const earlier = waitingFor(before, each)
      waitingFor(places.signUps, each).forEach(({ id }, index) => {
        const was = earlier.findIndex((signUp) => signUp.id === id)
        if (was !== -1) expect(index).toBeLessThanOrEqual(was)
      })
    }
  })
})

test('offers are held for at most the hours laid down and never past two hours before the start, and none stays beyond its time', () => {
  law(({ places: { rules: given, signUps }, now }) => {
    for (const { state, offerEndsAt, reach } of signUps) {
      expect(offerEndsAt !== null).toBe(state === 'offered')
      if (offerEndsAt === null) continue
      expect(offerEndsAt > now).toBe(true)
      expect(offerEndsAt <= lastOfferAt(given)).toBe(true)
      if (reach !== 'call') expect(offerEndsAt.getTime() - now.getTime()).toBeLessThanOrEqual(given.offerHours * 3_600_000)
    }
  })
})

test('every change is one step from what was to what is, with a cause and at most one letter; what is over stays over', () => {
  law(({ changes, places }, before) => {
    const latest = new Map(before.map((signUp) => [signUp.id, signUp]))
    for (const { before: was, after, cause } of changes) {
      expect(was).toEqual(latest.get(after.id) ?? null)
      expect(cause).toBeTruthy()
      if (was && ['declined', 'lapsed', 'cancelled'].includes(was.state)) throw new Error('what is over came back')
      latest.set(after.id, after)
    }
    expect(new Map(places.signUps.map((signUp) => [signUp.id, signUp]))).toEqual(latest)
  })
})

test('numbers and turns are never given twice', () => {
  law(({ places: { signUps } }) => {
    expect(new Set(signUps.map(({ number }) => number)).size).toBe(signUps.length)
    expect(new Set(signUps.map(({ turn }) => turn)).size).toBe(signUps.length)
  })
})

test('the same commands at the same moments give the same places', () => {
  fc.assert(fc.property(steps, start, (given, from) => {
    expect(play(given, from).places).toEqual(play(given, from).places)
  }), { numRuns: 300 })
})
