'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { CloseRound, EndEntry } from '@/lib/rounds/schema'
import { closeRound, endEntry } from '@/lib/rounds/server/close-round'

/** The reason when it was refused, `null` when done. */
export async function closeRoundAction(input: z.input<typeof CloseRound>): Promise<string | null> {
  const change = CloseRound.parse(input)
  const outcome = await closeRound(await currentActor(), change)
  revalidatePath(`/office/rounds/${change.slug}`)
  return outcome.ok ? null : outcome.reason
}

/** The reason when it was refused, `null` when done. */
export async function endEntryAction(input: z.input<typeof EndEntry>): Promise<string | null> {
  const change = EndEntry.parse(input)
  const outcome = await endEntry(await currentActor(), change)
  revalidatePath(`/office/rounds/${change.slug}`)
  return outcome.ok ? null : outcome.reason
}
