import { type Mode, MODES } from '@/lib/vocabulary/sign-ups'
import { isOver, modesOf, type Workshop } from './workshop'

/** What is left of a workshop's places, as anybody may know it. */
export type Room = { free: Record<Mode, number>; /** How many parties wait. */ waiting: number }

/** A workshop with what is left of its places. */
export type ListedWorkshop = Workshop & { room: Room }

/** How a workshop stands, for those who may want to come; the ids of the labels in the document `workshops`. */
export type WorkshopStatus = 'cancelled' | 'past' | 'not-open-yet' | 'closed' | 'open' | 'few-left' | 'remote-only' | 'full'

/** Up to so many free places are few. */
const FEW = 5

export function workshopStatus(workshop: Workshop, { free }: Room, now: Date): WorkshopStatus {
  const { cancelledAt, signUpOpensAt, signUpClosesAt, startsAt } = workshop
  if (cancelledAt !== null) return 'cancelled'
  if (isOver(workshop, now)) return 'past'
  if (signUpOpensAt === null || signUpClosesAt === null || now >= signUpClosesAt || now >= startsAt) return 'closed'
  if (now < signUpOpensAt) return 'not-open-yet'
  const modes = modesOf(workshop)
  const left = modes.reduce((places, mode) => places + Math.max(0, free[mode]), 0)
  if (left === 0) return 'full'
  if (modes.includes('on-site') && free['on-site'] <= 0) return 'remote-only'
  return left <= FEW ? 'few-left' : 'open'
}

/** Whether one can sign up, if only to wait. */
export function takesSignUps(status: WorkshopStatus, { waitingListLimit }: Pick<Workshop, 'waitingListLimit'>): boolean {
  return status === 'open' || status === 'few-left' || status === 'remote-only' || (status === 'full' && waitingListLimit > 0)
}

/** Whether some party might not find room, so that the form asks whether it would wait. */
export function mayHaveToWait(workshop: Workshop, { free }: Room, most: number): boolean {
  return workshop.waitingListLimit > 0 && MODES.some((mode) => modesOf(workshop).includes(mode) && free[mode] < most)
}
