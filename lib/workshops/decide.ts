import type { Command, Refusal } from './command'
import { checkIn, end, undoCheckIn } from './door-commands'
import { call, cancelWorkshop, reschedule, setCapacity } from './host-commands'
import { type Change, type Ledger, openLedger } from './ledger'
import type { PlaceRules, Places } from './places'
import { accept, cancel, change, decline, signUp } from './resident-commands'
import { lapseOffers, offerFreePlaces } from './waiting-list'

/** What comes of a command: every change in order, the rules as they are now, and why the command itself was refused. */
export type Decision = { changes: Change[]; rules: PlaceRules; refusal: Refusal | null }

/**
 * What a command makes of a workshop's places. Offers that have run out lapse first, also when the command is then
 * refused, and whoever waits for their places comes before whoever asks now. At last the waiting list is run again,
 * as any change may have freed a place. Pure: the same places, command and moment give the same decision.
 */
export function decide(places: Places, command: Command, { now, lastNumber }: { now: Date; lastNumber: number }): Decision {
  const ledger = openLedger(places, { now, lastNumber })
  runWaitingList(ledger)
  const refusal = carryOut(ledger, command)
  runWaitingList(ledger)
  return { changes: ledger.changes, rules: ledger.rules, refusal }
}

function runWaitingList(ledger: Ledger): void {
  lapseOffers(ledger)
  offerFreePlaces(ledger)
}

/** Carries a command out in the ledger; the reason when it can't be. */
function carryOut(ledger: Ledger, command: Command): Refusal | null {
  switch (command.do) {
    case 'sign-up': return signUp(ledger, command)
    case 'set-capacity': return setCapacity(ledger, command.capacity)
    case 'reschedule': return reschedule(ledger, command)
    case 'cancel-workshop': return cancelWorkshop(ledger)
    case 'end': return end(ledger)
    case 'review': return null
  }
  const known = ledger.signUps.get(command.id)
  if (!known) return 'unknown'
  switch (command.do) {
    case 'accept': return accept(ledger, known)
    case 'decline': return decline(ledger, known)
    case 'cancel': return cancel(ledger, known)
    case 'change': return change(ledger, known, command)
    case 'call': return call(ledger, known)
    case 'check-in': return checkIn(ledger, known)
    case 'undo-check-in': return undoCheckIn(ledger, known)
  }
}
