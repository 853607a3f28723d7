import type { Mode } from '@/lib/vocabulary/sign-ups'
import { holdsPlaces, type SignUp } from './sign-up'

/** What a host has laid down for a workshop. */
export type PlaceRules = {
  /** Places for each mode; 0 where it is not offered. */
  capacity: Record<Mode, number>
  startsAt: Date
  endsAt: Date
  /** Between these moments one can sign up; `null` where one never could. */
  signUp: { opensAt: Date; closesAt: Date } | null
  /** How many parties may wait, of both modes together; 0 without a waiting list. */
  waitingListLimit: number
  /** How long an offered place is held. */
  offerHours: number
  isCancelled: boolean
}

/** A workshop's places, and everyone who has, had or wants some. */
export type Places = { rules: PlaceRules; signUps: readonly SignUp[] }

const HOUR = 3_600_000

/** From this moment on nothing is offered any more: the door decides. Two hours before the start. */
export function lastOfferAt({ startsAt }: Pick<PlaceRules, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - 2 * HOUR)
}

/** Until when places offered now are held. */
export function offerEnd({ startsAt, offerHours }: Pick<PlaceRules, 'startsAt' | 'offerHours'>, now: Date): Date {
  return earlier(new Date(now.getTime() + offerHours * HOUR), lastOfferAt({ startsAt }))
}

export function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

/** Places of a mode that nobody has and nobody is offered. */
export function freePlaces({ rules, signUps }: { rules: Pick<PlaceRules, 'capacity'>; signUps: Iterable<SignUp> }, mode: Mode): number {
  return rules.capacity[mode] - takenPlaces(signUps, mode)
}

export function takenPlaces(signUps: Iterable<SignUp>, mode: Mode): number {
  let taken = 0
  for (const signUp of signUps) if (signUp.mode === mode && holdsPlaces(signUp)) taken += signUp.party
  return taken
}

/** Who waits for places of a mode, in the order of their turns. */
export function waitingFor(signUps: Iterable<SignUp>, mode: Mode): SignUp[] {
  return [...signUps].filter((signUp) => signUp.state === 'waiting' && signUp.mode === mode).sort((one, other) => one.turn - other.turn)
}

/** Her place in the line for her mode, from 1; `null` when she does not wait. */
export function positionOf({ signUps }: Pick<Places, 'signUps'>, { id, mode }: Pick<SignUp, 'id' | 'mode'>): number | null {
  const index = waitingFor(signUps, mode).findIndex((signUp) => signUp.id === id)
  return index === -1 ? null : index + 1
}
