import 'server-only'
import { sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import journal from '@/db/migrations/meta/_journal.json'

export type Readiness = { database: boolean; migrations: boolean; worker: boolean }

/** The database answers, its schema is the newest, and a worker has shown itself within three of its heartbeats. */
export async function checkReadiness(tx: Database = webDatabase()): Promise<Readiness> {
  const [row] = await tx.execute<{ migrations: number; worker: boolean }>(sql`
    select (select count(*)::int from drizzle.__drizzle_migrations) as migrations,
      exists (
        select from pgboss.instance
        where stopped_on is null and heartbeat_on > now() - make_interval(secs => 3 * heartbeat_seconds)
      ) as worker`)
  return { database: true, migrations: row?.migrations === journal.entries.length, worker: row?.worker === true }
}
