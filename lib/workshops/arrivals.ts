import { z } from 'zod'
import { SignUpId } from '@/lib/vocabulary/sign-ups'

/** More people than this don't come through the door in one press. */
export const MOST_AT_ONCE = 9

/** As many arrivals as a tablet sends in one go. */
export const MOST_IN_CALL = 100

/** A press at the door. It is never changed, only undone: when another number of a party came, that is another arrival. */
export const Arrival = z.object({
  /** Made on the tablet, so that sending it twice counts once. */
  id: z.uuid({ version: 'v4' }).toLowerCase(),
  /** `null` for people who had not signed up. */
  signUpId: SignUpId.nullable(),
  people: z.number().int().min(1).max(MOST_AT_ONCE),
  /** It was a slip of the finger. */
  isUndone: z.boolean(),
})
export type Arrival = z.infer<typeof Arrival>

/** Arrivals by their id. */
export type Arrivals = ReadonlyMap<string, Arrival>

/** What the server answers a tablet: everything it knows. `here` and `expected` are people. */
export const DoorState = z.object({ arrivals: z.array(Arrival), here: z.number().int(), expected: z.number().int() })
export type DoorState = z.infer<typeof DoorState>

/**
 * What is known when these have been heard as well. The order in which tablets are heard makes no difference, nor does
 * hearing them again: of each arrival the later state is kept, and undone is later. One that says nothing new stays the
 * same object.
 */
export function merged(known: Arrivals, news: Iterable<Arrival>): Arrivals {
  const arrivals = new Map(known)
  for (const heard of news) {
    const before = arrivals.get(heard.id)
    arrivals.set(heard.id, before ? joined(before, heard) : heard)
  }
  return arrivals
}

/** Tablets never send two contents under one id; if one did, all would still agree on which of them counts. */
function joined(before: Arrival, heard: Arrival): Arrival {
  const signUpId = (before.signUpId ?? '') >= (heard.signUpId ?? '') ? before.signUpId : heard.signUpId
  const people = Math.max(before.people, heard.people)
  const isUndone = before.isUndone || heard.isUndone
  const isNews = signUpId !== before.signUpId || people !== before.people || isUndone !== before.isUndone
  return isNews ? { id: before.id, signUpId, people, isUndone } : before
}

/** Whether whoever knows these need not be told of the arrival any more. */
export function isKnown({ id, isUndone }: Arrival, known: Arrivals): boolean {
  const heard = known.get(id)
  return heard !== undefined && (heard.isUndone || !isUndone)
}

/** How many of each party are here. Two tablets that both let a party in have let it in once, as large as either says. */
export function partiesHere(arrivals: Arrivals): Map<SignUpId, number> {
  const here = new Map<SignUpId, number>()
  for (const { signUpId, people } of standing(arrivals)) {
    if (signUpId !== null) here.set(signUpId, Math.max(people, here.get(signUpId) ?? 0))
  }
  return here
}

/** How many people are here, signed up or not. */
export function countHere(arrivals: Arrivals): number {
  const walkIns = walkInsOf(arrivals).map(({ people }) => people)
  return [...partiesHere(arrivals).values(), ...walkIns].reduce((all, people) => all + people, 0)
}

/** Arrivals of people who had not signed up, without those undone. */
export function walkInsOf(arrivals: Arrivals): Arrival[] {
  return standing(arrivals).filter(({ signUpId }) => signUpId === null)
}

/** The arrivals of a party that are not undone: what has to be undone to take its check-in back. */
export function arrivalsOf(arrivals: Arrivals, id: SignUpId): Arrival[] {
  return standing(arrivals).filter(({ signUpId }) => signUpId === id)
}

function standing(arrivals: Arrivals): Arrival[] {
  return [...arrivals.values()].filter(({ isUndone }) => !isUndone)
}
