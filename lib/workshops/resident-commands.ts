import type { Command, Refusal } from './command'
import { hasRoom, type Ledger } from './ledger'
import type { PlaceRules } from './places'
import { isActive, type SignUp } from './sign-up'

type SignUpCommand = Extract<Command, { do: 'sign-up' }>

export function signUp(ledger: Ledger, { signUp: asked, mayWait, byHost = false }: SignUpCommand): Refusal | null {
  // The same form sent again is the same sign-up.
  if (ledger.signUps.has(asked.id)) return null
  const refusal = closedFor(ledger, byHost) ?? impossible(ledger.rules, asked)
  if (refusal) return refusal
  const isConfirmed = hasRoom(ledger, asked.mode, asked.party)
  if (!isConfirmed) {
    const listRefusal = noWaiting(ledger)
    if (listRefusal) return listRefusal
    if (!mayWait) return 'full'
  }
  const number = ledger.nextNumber()
  const state = isConfirmed ? 'confirmed' : 'waiting'
  ledger.note({ ...asked, number, turn: number, state, offerEndsAt: null }, { cause: 'sign-up', letter: state })
  return null
}

function closedFor({ rules, now }: Ledger, byHost: boolean): Refusal | null {
  if (rules.isCancelled) return 'workshop-cancelled'
  if (now >= rules.startsAt) return 'over'
  if (byHost) return null
  if (rules.signUp === null || now >= rules.signUp.closesAt) return 'closed'
  return now < rules.signUp.opensAt ? 'not-open-yet' : null
}

/** What no waiting could help. */
function impossible({ capacity }: PlaceRules, { mode, party }: Pick<SignUp, 'mode' | 'party'>): Refusal | null {
  if (capacity[mode] === 0) return 'mode-not-offered'
  return party > capacity[mode] ? 'party-too-large' : null
}

/** Why nobody more can wait. */
function noWaiting({ rules, signUps }: Ledger): Refusal | null {
  if (rules.waitingListLimit === 0) return 'full-without-list'
  const waiting = [...signUps.values()].filter(({ state }) => state === 'waiting').length
  return waiting >= rules.waitingListLimit ? 'waiting-list-full' : null
}

export function accept(ledger: Ledger, known: SignUp): Refusal | null {
  // Pressed twice, or with two fingers: she has what she wanted.
  if (known.state === 'confirmed' || known.state === 'attended') return null
  if (known.state === 'lapsed') return 'offer-lapsed'
  if (known.state !== 'offered') return 'not-offered'
  ledger.note({ ...known, state: 'confirmed', offerEndsAt: null }, { cause: 'accept', letter: 'confirmed' })
  return null
}

export function decline(ledger: Ledger, known: SignUp): Refusal | null {
  if (known.state === 'declined') return null
  if (known.state === 'lapsed') return 'offer-lapsed'
  if (known.state !== 'offered') return 'not-offered'
  ledger.note({ ...known, state: 'declined', offerEndsAt: null }, { cause: 'decline', letter: null })
  return null
}

export function cancel(ledger: Ledger, known: SignUp): Refusal | null {
  if (known.state === 'cancelled') return null
  const refusal = settled(ledger, known)
  if (refusal) return refusal
  ledger.note({ ...known, state: 'cancelled', offerEndsAt: null }, { cause: 'cancel', letter: 'cancelled' })
  return null
}

/** From the start on the door has the word, and what is over stays over. */
function settled({ rules, now }: Ledger, known: SignUp): Refusal | null {
  if (!isActive(known)) return 'not-active'
  return now >= rules.startsAt ? 'over' : null
}

type ChangeCommand = Extract<Command, { do: 'change' }>

export function change(ledger: Ledger, known: SignUp, { mode, party, mayWait }: ChangeCommand): Refusal | null {
  if (mode === known.mode && party === known.party) return null
  const refusal = settled(ledger, known) ?? impossible(ledger.rules, { mode, party })
  if (refusal) return refusal
  return mode === known.mode ? changeParty(ledger, known, party) : changeMode(ledger, known, { mode, party, mayWait })
}

/** Who waits takes no place, and who has places may always give some back. */
function changeParty(ledger: Ledger, known: SignUp, party: number): Refusal | null {
  if (known.state !== 'waiting' && party > known.party && !hasRoom(ledger, known.mode, party - known.party)) return 'no-room'
  ledger.note({ ...known, party }, { cause: 'change', letter: 'changed' })
  return null
}

/** Into the other mode where there is room; else, if she would rather wait there, to the end of its list. */
function changeMode(ledger: Ledger, known: SignUp, { mode, party, mayWait }: Pick<ChangeCommand, 'mode' | 'party' | 'mayWait'>): Refusal | null {
  const changed = { ...known, mode, party, offerEndsAt: null }
  if (hasRoom(ledger, mode, party)) {
    ledger.note({ ...changed, state: 'confirmed' }, { cause: 'change', letter: 'changed' })
    return null
  }
  const listRefusal = known.state === 'waiting' ? null : noWaiting(ledger)
  if (listRefusal) return listRefusal
  // It means to give up what she has, so she is asked. She comes last there: nobody's position ever gets worse.
  if (!mayWait) return 'no-room'
  ledger.note({ ...changed, state: 'waiting', turn: ledger.nextNumber() }, { cause: 'change', letter: 'waiting' })
  return null
}
