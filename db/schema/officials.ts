import { primaryKey, text } from 'drizzle-orm/pg-core'
import { core } from './core'

/** A person who may sign in, known by the subject that the sign-in service gives her. */
export const official = core.table('official', {
  subject: text().primaryKey(),
  name: text().notNull(),
})

export const officialRole = core.table(
  'official_role',
  {
    subject: text().notNull().references(() => official.subject, { onDelete: 'cascade' }),
    role: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.role] })],
)
