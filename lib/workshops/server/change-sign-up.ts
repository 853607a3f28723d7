import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { RESIDENT } from '@/lib/audit/server/append-audit-line'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { OwnCommand } from '../change-form'
import type { Refusal } from '../command'
import { carryOutCommand } from './carry-out-command'
import { lockPlaces } from './lock-places'

/** Changes a sign-up for the person who holds its link. */
export function changeSignUp(command: OwnCommand, database: Database = webDatabase()): Promise<Outcome<null, Refusal>> {
  return change(command, RESIDENT, database)
}

/** Changes a sign-up for somebody who has called the host. */
export async function changeSignUpByHost(actor: Actor | null, command: OwnCommand, database: Database = webDatabase()): Promise<Outcome<null, Refusal>> {
  return change(command, requirePermission(actor, 'host-workshops'), database)
}

async function change(command: OwnCommand, actor: Actor, database: Database): Promise<Outcome<null, Refusal>> {
  return database.transaction(async (tx) => {
    const slug = await workshopOf(command.id, tx)
    const locked = slug === null ? null : await lockPlaces(slug, { and: command.id }, tx)
    if (!locked) return refused('unknown')
    const refusal = await carryOutCommand(locked, command, { actor, tx })
    return refusal === null ? done(null) : refused(refusal)
  })
}

/** The workshop that a sign-up is for; `null` when there is no such sign-up. */
export async function workshopOf(id: SignUpId, tx: Database): Promise<string | null> {
  const [row] = await tx.select({ slug: workshop.slug }).from(signUp).innerJoin(workshop, eq(workshop.id, signUp.workshopId)).where(eq(signUp.id, id))
  return row?.slug ?? null
}
