import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import type { Workshop } from '@/lib/workshops/workshop'
import { type CoDeveloper, type CoDeveloperId, ELSEWHERE, Topic } from './co-developer'

/** What the list is narrowed to; `null` narrows nothing. */
export const CoDeveloperFilter = z.object({ topic: Topic.nullable(), municipality: ContentId.nullable() })
export type CoDeveloperFilter = z.infer<typeof CoDeveloperFilter>

/** An invitation of all whom the filter lets through to a workshop. */
export const InviteCoDevelopers = CoDeveloperFilter.extend({ workshop: ContentId, confirmed: z.boolean().refine((confirmed) => confirmed, 'confirm-missing') })
export type InviteCoDevelopers = z.infer<typeof InviteCoDevelopers>

/** The filter of an address; `null` when it asks for what there is none of, as everybody would then seem to be meant. */
export function readFilter(asked: { topic?: unknown; municipality?: unknown }, municipalities: readonly { id: string }[]): CoDeveloperFilter | null {
  const given = (value: unknown) => (value === undefined || value === '' ? null : value)
  const filter = CoDeveloperFilter.safeParse({ topic: given(asked.topic), municipality: given(asked.municipality) })
  if (!filter.success) return null
  const { municipality } = filter.data
  const isKnown = municipality === null || municipality === ELSEWHERE || municipalities.some(({ id }) => id === municipality)
  return isKnown ? filter.data : null
}

export function passes({ topics, municipality }: Pick<CoDeveloper, 'topics' | 'municipality'>, filter: CoDeveloperFilter): boolean {
  return (filter.topic === null || topics.includes(filter.topic)) && (filter.municipality === null || municipality === filter.municipality)
}

/** Whether people can be invited to it: it is for everybody, is not cancelled and has not begun. */
export function takesInvitations({ audience, cancelledAt, startsAt }: Pick<Workshop, 'audience' | 'cancelledAt' | 'startsAt'>, now: Date): boolean {
  return audience === 'public' && cancelledAt === null && now < startsAt
}

type Person = Pick<CoDeveloper, 'id' | 'topics' | 'municipality' | 'email' | 'phone'>

/**
 * Whom an invitation goes to, of everybody on the list. Nobody gets two to one workshop: not in two goes, and not when two
 * entries lead to one mailbox or telephone.
 */
export function toInvite<Listed extends Person>(everybody: readonly Listed[], { filter, invited }: { filter: CoDeveloperFilter; invited: ReadonlySet<CoDeveloperId> }): Listed[] {
  const told = new Set(everybody.filter(({ id }) => invited.has(id)).map(addressOf))
  return everybody.filter((person) => {
    const address = addressOf(person)
    if (!passes(person, filter) || told.has(address)) return false
    told.add(address)
    return true
  })
}

/** Where she is told things, in one spelling. */
function addressOf({ email, phone }: Pick<Person, 'email' | 'phone'>): string {
  return email === null ? (phone ?? '').replace(/\D/g, '').replace(/^(00)?358/, '0') : email.toLowerCase()
}
