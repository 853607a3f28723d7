import 'server-only'
import { getServerSession } from 'next-auth'
import { z } from 'zod'
import type { Actor } from '../roles'
import { authOptions } from './auth-options'
import { rolesOf } from './roles-of'

const Session = z.object({ user: z.object({ name: z.string(), subject: z.string().min(1) }) })

/** Who is asking; `null` when nobody is signed in. Roles are read anew each time, so that a role taken away is gone at once. */
export async function currentActor(): Promise<Actor | null> {
  const session = Session.safeParse(await getServerSession(authOptions()))
  if (!session.success) return null
  const { name, subject } = session.data.user
  return { subject, name, roles: await rolesOf(subject) }
}
