import type { Mode, SignUpId } from '@/lib/vocabulary/sign-ups'
import type { SignUp } from './sign-up'

/** What people do with places. `mayWait`: she would rather wait than be refused when there is no room. */
export type Command =
  | { do: 'sign-up'; signUp: Pick<SignUp, 'id' | 'mode' | 'party' | 'reach'>; mayWait: boolean; /** A host may add somebody before and after the period of signing up. */ byHost?: boolean }
  | { do: 'accept'; id: SignUpId }
  | { do: 'decline'; id: SignUpId }
  | { do: 'cancel'; id: SignUpId }
  | { do: 'change'; id: SignUpId; mode: Mode; party: number; mayWait: boolean }
  /** She was told of her offer by telephone; her time runs from now. */
  | { do: 'call'; id: SignUpId }
  | { do: 'set-capacity'; capacity: Record<Mode, number> }
  /** Another time or place. Only those are told whom it concerns: everybody, unless it says otherwise. */
  | { do: 'reschedule'; startsAt: Date; endsAt: Date; concerns?: readonly Mode[] }
  | { do: 'cancel-workshop' }
  | { do: 'check-in'; id: SignUpId }
  | { do: 'undo-check-in'; id: SignUpId }
  /** The workshop is over: who has not come is absent. */
  | { do: 'end' }
  /** Nothing but the passing of time: offers lapse, the next are asked. */
  | { do: 'review' }

export type Refusal =
  | 'workshop-cancelled' | 'over' | 'not-open-yet' | 'closed'
  | 'mode-not-offered' | 'party-too-large'
  /** No room; she may wait. */
  | 'full'
  | 'full-without-list' | 'waiting-list-full'
  /** No room for what she wants to change to; she keeps what she has. */
  | 'no-room'
  | 'unknown' | 'not-offered' | 'offer-lapsed' | 'not-active' | 'below-taken' | 'not-over'
