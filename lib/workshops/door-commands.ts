import type { Refusal } from './command'
import type { Ledger } from './ledger'
import { isActive, type SignUp } from './sign-up'

/** At the door also those who wait are let in, when the host says so. */
export function checkIn(ledger: Ledger, known: SignUp): Refusal | null {
  if (known.state === 'attended') return null
  if (!isActive(known) && known.state !== 'absent') return 'not-active'
  ledger.note({ ...known, state: 'attended', offerEndsAt: null }, { cause: 'check-in', letter: null })
  return null
}

export function undoCheckIn(ledger: Ledger, known: SignUp): Refusal | null {
  if (known.state !== 'attended') return null
  // Whom the door let in beyond the places that are promised waits again.
  const promised = [...ledger.signUps.values()].filter(({ state, mode }) => mode === known.mode && (state === 'confirmed' || state === 'offered'))
  const fits = promised.reduce((places, { party }) => places + party, known.party) <= ledger.rules.capacity[known.mode]
  ledger.note({ ...known, state: fits ? 'confirmed' : 'waiting' }, { cause: 'undo-check-in', letter: null })
  return null
}

export function end(ledger: Ledger): Refusal | null {
  if (ledger.now < ledger.rules.endsAt) return 'not-over'
  for (const known of [...ledger.signUps.values()].filter(isActive)) {
    ledger.note({ ...known, state: known.state === 'confirmed' ? 'absent' : 'lapsed', offerEndsAt: null }, { cause: 'end', letter: null })
  }
  return null
}
