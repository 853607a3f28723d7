import { jsonb, text } from 'drizzle-orm/pg-core'
import { core } from './core'

/** The organisation's own texts (strategy, promise, glossary) as documents; their shapes are checked by the room that reads them. */
export const contentDocument = core.table('content_document', {
  key: text().primaryKey(),
  document: jsonb().notNull(),
})
