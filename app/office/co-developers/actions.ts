'use server'

import type { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { InviteCoDevelopers } from '@/lib/co-developers/inviting'
import { inviteCoDevelopers, type InviteRefusal } from '@/lib/co-developers/server/invite-co-developers'
import type { Outcome } from '@/lib/vocabulary/outcome'

/** How many were invited, or why nobody was. */
export async function inviteCoDevelopersAction(input: z.input<typeof InviteCoDevelopers>): Promise<Outcome<number, InviteRefusal>> {
  return inviteCoDevelopers(await currentActor(), InviteCoDevelopers.parse(input))
}
