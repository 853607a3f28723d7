import 'server-only'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { readSettings } from '@/lib/config/server/settings'

/** A pool or a transaction: verbs take either. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>

/** What a process of the product may do: the web inserts answers and reads releases, the worker counts. */
export type DatabaseRole = 'kelpo_web' | 'kelpo_worker' | 'kelpo_texts'

type PoolOptions = { role?: DatabaseRole; connections?: number }

/** A pool of connections that act as `role`, or as the owner when none is given (migrations, seeds, recounts). */
export function connect(url: string, { role, connections = 10 }: PoolOptions = {}): { database: Database; sql: postgres.Sql } {
  const sql = postgres(url, {
    max: connections,
    connect_timeout: 5,
    // A connection that was cut is opened again; a query is never sent twice.
    connection: { application_name: role ?? 'kelpo_owner', ...(role ? { role } : {}) },
    onnotice: () => undefined,
  })
  return { database: drizzle(sql, { casing: 'snake_case' }), sql }
}

// The development server loads modules again and again; the pools must not grow with it.
const pools = globalThis as typeof globalThis & { kelpoWeb?: ReturnType<typeof connect> }

function web(): ReturnType<typeof connect> {
  pools.kelpoWeb ??= connect(readSettings('DATABASE_URL').DATABASE_URL, { role: 'kelpo_web' })
  return pools.kelpoWeb
}

/** The database as pages and addresses may use it. */
export function webDatabase(): Database {
  return web().database
}

/** The same connections without the query builder, for the one statement that stores an answer. */
export function webSql(): postgres.Sql {
  return web().sql
}
