import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { officialRole } from '@/db/schema/officials'
import { Role } from '../roles'

/** The roles that the database gives to this subject; a role it doesn't know is none. */
export async function rolesOf(subject: string, tx: Database = webDatabase()): Promise<Role[]> {
  const rows = await tx.select({ role: officialRole.role }).from(officialRole).where(eq(officialRole.subject, subject))
  return rows.flatMap(({ role }) => {
    const known = Role.safeParse(role)
    return known.success ? [known.data] : []
  })
}
