'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { ConfirmRoundChange } from '@/lib/rounds/schema'
import { closeRound, endEntry } from '@/lib/rounds/server/close-round'

type Input = z.input<typeof ConfirmRoundChange>

/** The reason when it was refused, `null` when done. */
export async function closeRoundAction(input: Input): Promise<string | null> {
  const { slug } = ConfirmRoundChange.parse(input)
  const outcome = await closeRound(await currentActor(), slug)
  revalidatePath(`/office/rounds/${slug}`)
  return outcome.ok ? null : outcome.reason
}

export async function endEntryAction(input: Input): Promise<string | null> {
  const { slug } = ConfirmRoundChange.parse(input)
  const outcome = await endEntry(await currentActor(), slug)
  revalidatePath(`/office/rounds/${slug}`)
  return outcome.ok ? null : outcome.reason
}
