import { z } from 'zod'
import { RoundSlug } from '@/lib/vocabulary/ids'

const known = z.boolean().refine((confirmed) => confirmed, 'confirm-missing')

/** A round is closed, with the official's word that she knows it can't be undone. */
export const CloseRound = z.object({ slug: RoundSlug, confirmed: known })
export type CloseRound = z.infer<typeof CloseRound>

/** Entry is ended, and with it what becomes of answers that the field which people don't see has marked. */
export const EndEntry = z.object({ slug: RoundSlug, confirmed: known, marked: z.enum(['count', 'leave-out']) })
export type EndEntry = z.infer<typeof EndEntry>
