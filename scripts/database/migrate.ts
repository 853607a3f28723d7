import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { migrateJobs } from '@/lib/jobs/server/migrate-jobs'

/** Brings the database at `url` (the owner's address) to the newest schema; does nothing when it is there already. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await migrate(drizzle(sql), { migrationsFolder: 'db/migrations' })
    // The web tells in /readyz whether the schema is the newest.
    await sql`grant usage on schema drizzle to kelpo_web`
    await sql`grant select on drizzle.__drizzle_migrations to kelpo_web`
  } finally {
    await sql.end()
  }
  await migrateJobs(url)
}
