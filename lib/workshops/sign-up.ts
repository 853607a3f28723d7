import { z } from 'zod'

/** On site or in the remote meeting: each has places and a waiting list of its own. */
export const MODES = ['on-site', 'remote'] as const
export const Mode = z.enum(MODES)
export type Mode = z.infer<typeof Mode>

/**
 * `confirmed` has places, `offered` has them held until a moment, `waiting` has none yet. `declined`, `lapsed` and
 * `cancelled` are over: who wants to come after all signs up again. `attended` and `absent` are known at the door.
 */
export const SIGN_UP_STATES = ['confirmed', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled', 'attended', 'absent'] as const
export const SignUpState = z.enum(SIGN_UP_STATES)
export type SignUpState = z.infer<typeof SignUpState>

/** As many people as may come on one sign-up; they stay together. */
export const MOST_IN_PARTY = 5

/** A hash of the id of the form that was sent, in the shape of a UUID. */
export const SignUpId = z.guid().brand<'SignUpId'>()
export type SignUpId = z.infer<typeof SignUpId>

/** A sign-up as the rules see it: no name, no address. */
export const SignUp = z.object({
  id: SignUpId,
  /** Given in the order of signing up, never twice in a workshop. */
  number: z.number().int().positive(),
  /** Who has the lower turn is before the other on the waiting list. */
  turn: z.number().int().positive(),
  state: SignUpState,
  mode: Mode,
  party: z.number().int().min(1).max(MOST_IN_PARTY),
  /** Until when the places of an `offered` sign-up are held; `null` in every other state. */
  offerEndsAt: z.date().nullable(),
  /** Whether an offer reaches her by itself, or when somebody has called. */
  reach: z.enum(['message', 'call']),
})
export type SignUp = z.infer<typeof SignUp>

/** Whether she may still come: has a place, or may get one. */
export function isActive({ state }: Pick<SignUp, 'state'>): boolean {
  return state === 'confirmed' || state === 'offered' || state === 'waiting'
}

/** Whether places are taken by it. */
export function holdsPlaces({ state }: Pick<SignUp, 'state'>): boolean {
  return state === 'confirmed' || state === 'offered' || state === 'attended'
}
