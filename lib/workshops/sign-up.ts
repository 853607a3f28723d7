import type { Mode, SignUpId, SignUpState } from '@/lib/vocabulary/sign-ups'

/** As many people as may come on one sign-up; they stay together. */
export const MOST_IN_PARTY = 5

/** A sign-up as the rules see it: no name, no address. */
export type SignUp = {
  id: SignUpId
  /** Given in the order of signing up, never twice in a workshop. */
  number: number
  /** Who has the lower turn is before the other on the waiting list. */
  turn: number
  state: SignUpState
  mode: Mode
  /** From 1 to `MOST_IN_PARTY` people. */
  party: number
  /** Until when the places of an `offered` sign-up are held; `null` in every other state. */
  offerEndsAt: Date | null
  /** How she is told of things; by a call, when an official has made it. */
  reach: 'email' | 'sms' | 'call'
}

/** Whether she may still come: has a place, or may get one. */
export function isActive({ state }: Pick<SignUp, 'state'>): boolean {
  return state === 'confirmed' || state === 'offered' || state === 'waiting'
}

/** Whether places are taken by it. */
export function holdsPlaces({ state }: Pick<SignUp, 'state'>): boolean {
  return state === 'confirmed' || state === 'offered' || state === 'attended'
}
