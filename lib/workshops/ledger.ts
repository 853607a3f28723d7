import type { Mode, SignUpId } from '@/lib/vocabulary/sign-ups'
import { freePlaces, type PlaceRules, type Places, waitingFor } from './places'
import type { SignUp } from './sign-up'

/** Why a sign-up changed, in the words of the audit log. */
export type Cause =
  | 'sign-up' | 'accept' | 'decline' | 'cancel' | 'change' | 'call' | 'offer' | 'lapse'
  | 'reschedule' | 'cancel-workshop' | 'check-in' | 'undo-check-in' | 'end'

/** What she is told of a change. */
export type LetterKind = 'confirmed' | 'waiting' | 'offer' | 'lapsed' | 'changed' | 'cancelled' | 'workshop-changed' | 'workshop-cancelled'

export type Change = { before: SignUp | null; after: SignUp; cause: Cause; letter: LetterKind | null }

/** A workshop's places while a command is carried out: how they are by now, and what has changed on the way. */
export type Ledger = {
  rules: PlaceRules
  readonly now: Date
  readonly changes: Change[]
  readonly signUps: ReadonlyMap<SignUpId, SignUp>
  /** A number that no sign-up and no turn of this workshop has had. */
  nextNumber: () => number
  note: (after: SignUp, why: { cause: Cause; letter: LetterKind | null }) => void
}

export function openLedger({ rules, signUps }: Places, { now, lastNumber }: { now: Date; lastNumber: number }): Ledger {
  const current = new Map(signUps.map((signUp) => [signUp.id, signUp]))
  const changes: Change[] = []
  let last = lastNumber
  return {
    rules, now, changes, signUps: current,
    nextNumber: () => (last += 1),
    note: (after, { cause, letter }) => {
      changes.push({ before: current.get(after.id) ?? null, after, cause, letter })
      current.set(after.id, after)
    },
  }
}

/** Places of a mode that nobody has and nobody is offered, by now. */
export function freeNow({ rules, signUps }: Ledger, mode: Mode): number {
  return freePlaces({ rules, signUps: signUps.values() }, mode)
}

/** Whether so many more places can be taken without overtaking anybody who waits and would fit into them. */
export function hasRoom(ledger: Ledger, mode: Mode, places: number): boolean {
  return places <= freeNow(ledger, mode) && !waitingFor(ledger.signUps.values(), mode).some(({ party }) => party <= places)
}
