'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { done, type Outcome } from '@/lib/vocabulary/outcome'
import type { ChangeRefusal } from '@/lib/workshops/change-refusal'
import { CancelWorkshop, ChangeWorkshop, WorkshopForm } from '@/lib/workshops/schema'
import { addWorkshop } from '@/lib/workshops/server/add-workshop'
import { cancelWorkshop } from '@/lib/workshops/server/cancel-workshop'
import { changeWorkshop } from '@/lib/workshops/server/change-workshop'

type Saved = Outcome<{ slug: string; version: number }, ChangeRefusal>

/** Adds a workshop where there is no slug yet, else changes the one that has it. */
export async function saveWorkshopAction({ slug, version, workshop }: { slug: string | null; version: number; workshop: z.input<typeof WorkshopForm> }): Promise<Saved> {
  const actor = await currentActor()
  if (slug === null) {
    const added = await addWorkshop(actor, WorkshopForm.parse(workshop))
    return added.ok ? done({ ...added.value, version: 0 }) : added
  }
  const changed = await changeWorkshop(actor, ChangeWorkshop.parse({ slug, version, workshop }))
  return changed.ok ? done({ ...changed.value, slug }) : changed
}

/** The reason when it was refused, `null` when done. */
export async function cancelWorkshopAction(input: z.input<typeof CancelWorkshop>): Promise<string | null> {
  const change = CancelWorkshop.parse(input)
  const outcome = await cancelWorkshop(await currentActor(), change)
  revalidatePath(`/office/workshops/${change.slug}/edit`)
  return outcome.ok ? null : outcome.reason
}
