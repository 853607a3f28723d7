import { z } from 'zod'
import { RoundSlug } from '@/lib/vocabulary/ids'

/** A change of a round that can't be undone, with the official's word that she knows. */
export const ConfirmRoundChange = z.object({ slug: RoundSlug, confirmed: z.boolean().refine((confirmed) => confirmed, 'confirm-missing') })
export type ConfirmRoundChange = z.infer<typeof ConfirmRoundChange>
