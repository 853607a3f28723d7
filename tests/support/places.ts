import type { Command, Refusal } from '@/lib/workshops/command'
import { decide } from '@/lib/workshops/decide'
import type { Change } from '@/lib/workshops/ledger'
import type { PlaceRules, Places } from '@/lib/workshops/places'
import type { SignUp } from '@/lib/workshops/sign-up'
import { SignUpId } from '@/lib/vocabulary/sign-ups'

const HOUR = 3_600_000

/** Ten days before the workshop that `rules` describes. */
export const TEN_DAYS_BEFORE = new Date('2026-11-20T15:00:00Z')

/** A workshop of 30 November 2026, 17–19, that one may sign up for until its start. */
export function rules(changes: Partial<PlaceRules> = {}): PlaceRules {
  const startsAt = new Date('2026-11-30T15:00:00Z')
  return {
    capacity: { 'on-site': 3, remote: 2 },
    startsAt,
    endsAt: new Date(startsAt.getTime() + 2 * HOUR),
    signUp: { opensAt: new Date('2026-11-01T07:00:00Z'), closesAt: startsAt },
    waitingListLimit: 5,
    offerHours: 48,
    isCancelled: false,
    ...changes,
  }
}

export function idOf(number: number): SignUpId {
  return SignUpId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

/** A workshop on which commands are tried one after the other, each at its own moment. */
export class Trial {
  places: Places
  now = TEN_DAYS_BEFORE
  changes: Change[] = []
  #lastNumber = 0

  constructor(given: PlaceRules = rules()) {
    this.places = { rules: given, signUps: [] }
  }

  /** Carries the command out and keeps what came of it. */
  does(command: Command): Refusal | null {
    const { changes, rules: after, refusal } = decide(this.places, command, { now: this.now, lastNumber: this.#lastNumber })
    const signUps = new Map(this.places.signUps.map((signUp) => [signUp.id, signUp]))
    for (const { after: signUp } of changes) signUps.set(signUp.id, signUp)
    this.#lastNumber = Math.max(this.#lastNumber, ...[...signUps.values()].map(({ turn }) => turn))
    this.places = { rules: after, signUps: [...signUps.values()] }
    this.changes = changes
    return refusal
  }

  /** Somebody of that number signs up, ready to wait. */
  signsUp(number: number, { party = 1, mode = 'on-site', reach = 'email', mayWait = true }: Partial<SignUp> & { mayWait?: boolean } = {}): Refusal | null {
    return this.does({ do: 'sign-up', signUp: { id: idOf(number), party, mode, reach }, mayWait })
  }

  of(number: number): SignUp {
    const found = this.places.signUps.find(({ id }) => id === idOf(number))
    if (!found) throw new Error(`nobody signed up as ${String(number)}`)
    return found
  }

  states(...numbers: number[]): string {
    return numbers.map((number) => this.of(number).state).join(' ')
  }

  passHours(hours: number): void {
    this.now = new Date(this.now.getTime() + hours * HOUR)
  }

  goTo(moment: Date): void {
    this.now = moment
  }
}
