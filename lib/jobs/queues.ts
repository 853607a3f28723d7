import { z } from 'zod'
import { RoundId } from '@/lib/vocabulary/ids'

/** Count the answers of a round whose entry has ended, and make its release. */
export const MakeSetJob = z.object({ roundId: RoundId })
export type MakeSetJob = z.infer<typeof MakeSetJob>

/** The work that is done in the background, by the name of its queue. */
export const QUEUES = {
  makeSet: 'make-set',
  noteProgress: 'note-progress',
} as const
