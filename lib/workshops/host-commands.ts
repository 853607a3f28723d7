import { type Mode, MODES } from '@/lib/vocabulary/sign-ups'
import type { Command, Refusal } from './command'
import type { Ledger } from './ledger'
import { earlier, lastOfferAt, offerEnd, takenPlaces } from './places'
import { isActive, type SignUp } from './sign-up'

export function call(ledger: Ledger, known: SignUp): Refusal | null {
  if (known.state !== 'offered' || known.offerEndsAt === null) return known.state === 'lapsed' ? 'offer-lapsed' : 'not-offered'
  const offerEndsAt = earlier(known.offerEndsAt, offerEnd(ledger.rules, ledger.now))
  if (offerEndsAt < known.offerEndsAt) ledger.note({ ...known, offerEndsAt }, { cause: 'call', letter: null })
  return null
}

export function setCapacity(ledger: Ledger, capacity: Record<Mode, number>): Refusal | null {
  if (MODES.some((mode) => capacity[mode] < takenPlaces(ledger.signUps.values(), mode))) return 'below-taken'
  ledger.rules = { ...ledger.rules, capacity }
  return null
}

export function reschedule(ledger: Ledger, { startsAt, endsAt, concerns = MODES }: Extract<Command, { do: 'reschedule' }>): Refusal | null {
  ledger.rules = { ...ledger.rules, startsAt, endsAt }
  for (const known of [...ledger.signUps.values()].filter((signUp) => isActive(signUp) && concerns.includes(signUp.mode))) {
    const offerEndsAt = known.offerEndsAt && earlier(known.offerEndsAt, lastOfferAt({ startsAt }))
    ledger.note({ ...known, offerEndsAt }, { cause: 'reschedule', letter: 'workshop-changed' })
  }
  return null
}

export function cancelWorkshop(ledger: Ledger): Refusal | null {
  ledger.rules = { ...ledger.rules, isCancelled: true }
  for (const known of [...ledger.signUps.values()].filter(isActive)) {
    ledger.note({ ...known, state: 'cancelled', offerEndsAt: null }, { cause: 'cancel-workshop', letter: 'workshop-cancelled' })
  }
  return null
}
