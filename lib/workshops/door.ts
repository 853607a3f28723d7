import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import type { Mode, SignUpId, SignUpState } from '@/lib/vocabulary/sign-ups'
import { Arrival, type DoorState, MOST_IN_CALL } from './arrivals'

/** A party as the host meets it at the door. */
export type ExpectedParty = { id: SignUpId; name: string; people: number; mode: Mode; needs: string | null; state: SignUpState }

/** Everything at the door of a workshop. */
export type Door = {
  slug: string
  title: string
  startsAt: Date
  endsAt: Date
  /** By name. */
  parties: ExpectedParty[]
  known: DoorState
  /** Closed for good the morning after, or because the workshop was cancelled. */
  isClosed: boolean
  /** How many came, where a host has recorded it or the door was closed; `null` until then. */
  attended: number | null
  /** From its start on, how many came can be recorded. */
  mayRecord: boolean
}

/** States in which somebody is expected at the door, or was. */
export const EXPECTED_STATES = ['confirmed', 'offered', 'waiting', 'attended', 'absent'] as const satisfies SignUpState[]

/** Those of them for whom there is a place. */
export const PLACED_STATES = ['confirmed', 'offered', 'attended', 'absent'] as const satisfies SignUpState[]

export const RecordArrivals = z.object({ slug: ContentId, arrivals: z.array(Arrival).max(MOST_IN_CALL) })
export type RecordArrivals = z.infer<typeof RecordArrivals>

/** How many came, where nobody was checked in at the door. */
export const RecordAttendance = z.object({ slug: ContentId, attended: z.number({ error: 'not-whole' }).int('not-whole').min(0, 'out-of-range').max(9999, 'out-of-range') })
export type RecordAttendance = z.infer<typeof RecordAttendance>
