import { bigint, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'

export const audit = pgSchema('audit')

/** Who did what, when, in a chain of hashes. Append-only by grants: no role of the product may update or delete. */
export const auditLine = audit.table('line', {
  number: bigint({ mode: 'number' }).primaryKey(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  /** The official's subject, or `system` for the worker. */
  actor: text().notNull(),
  roles: text().array().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  detail: jsonb().$type<Record<string, string | number>>().notNull(),
  previousHash: text().notNull(),
  hash: text().notNull().unique(),
})
