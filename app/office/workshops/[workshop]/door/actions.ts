'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { RecordAttendance } from '@/lib/workshops/door'
import { recordAttendance } from '@/lib/workshops/server/record-attendance'

/** The reason when it was refused, `null` when done. */
export async function recordAttendanceAction(input: z.input<typeof RecordAttendance>): Promise<string | null> {
  const counted = RecordAttendance.parse(input)
  const outcome = await recordAttendance(await currentActor(), counted)
  revalidatePath(`/office/workshops/${counted.slug}/door`)
  return outcome.ok ? null : outcome.reason
}
