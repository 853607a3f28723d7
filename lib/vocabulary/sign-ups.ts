import { z } from 'zod'

/** On site or in the remote meeting: each has places and a waiting list of its own. */
export const MODES = ['on-site', 'remote'] as const
export const Mode = z.enum(MODES)
export type Mode = z.infer<typeof Mode>

/**
 * `confirmed` has places, `offered` has them held until a moment, `waiting` has none yet. `declined`, `lapsed` and
 * `cancelled` are over: who wants to come after all signs up again. `attended` and `absent` are known at the door.
 */
export type SignUpState = 'confirmed' | 'waiting' | 'offered' | 'declined' | 'lapsed' | 'cancelled' | 'attended' | 'absent'

/** A hash of the id of the form that was sent, in the shape of a UUID. */
export const SignUpId = z.guid().brand<'SignUpId'>()
export type SignUpId = z.infer<typeof SignUpId>
