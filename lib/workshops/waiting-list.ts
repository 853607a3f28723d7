import { MODES } from '@/lib/vocabulary/sign-ups'
import { freeNow, type Ledger } from './ledger'
import { lastOfferAt, offerEnd, waitingFor } from './places'

/** Offers that were not answered in time lapse, and their places are free. */
export function lapseOffers(ledger: Ledger): void {
  for (const signUp of [...ledger.signUps.values()]) {
    if (signUp.state !== 'offered' || signUp.offerEndsAt === null || signUp.offerEndsAt > ledger.now) continue
    ledger.note({ ...signUp, state: 'lapsed', offerEndsAt: null }, { cause: 'lapse', letter: 'lapsed' })
  }
}

/**
 * Offers free places to those who wait, in the order of their turns. A party that does not fit is passed over for
 * places that it can't use, and keeps its turn. In the last two hours nothing is offered.
 */
export function offerFreePlaces(ledger: Ledger): void {
  const { rules, now } = ledger
  if (rules.isCancelled || now >= lastOfferAt(rules)) return
  for (const mode of MODES) {
    let free = freeNow(ledger, mode)
    if (free <= 0) continue
    for (const signUp of waitingFor(ledger.signUps.values(), mode)) {
      if (signUp.party > free) continue
      free -= signUp.party
      // Who has to be called first is given time from the call on.
      const offerEndsAt = signUp.reach === 'call' ? lastOfferAt(rules) : offerEnd(rules, now)
      ledger.note({ ...signUp, state: 'offered', offerEndsAt }, { cause: 'offer', letter: 'offer' })
    }
  }
}
