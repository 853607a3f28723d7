import { bigint, date, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { core } from './core'
import { answerSet } from './sets'

/** What may be seen of a set: made once by the worker, immutable by grants. */
export const release = core.table(
  'release',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    setId: bigint({ mode: 'number' }).notNull().references(() => answerSet.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    madeOn: date({ mode: 'string' }).notNull(),
    respondents: integer().notNull(),
    /** Breakdowns and crosses in the order in which they were carried out. */
    plan: jsonb().notNull(),
    /** What passed, what was coarsened, what was refused and why. */
    log: jsonb().notNull(),
    attack: jsonb().notNull(),
    /** How many wrote an answer, per open question; null where too few to tell. */
    texts: jsonb().notNull(),
  },
  (table) => [unique().on(table.setId, table.number)],
)

/** The protected tables of one breakdown, as a page reads them. */
export const releaseTable = core.table(
  'release_table',
  {
    releaseId: bigint({ mode: 'number' }).notNull().references(() => release.id, { onDelete: 'cascade' }),
    /** '' for everyone, `municipality`, `municipality*age-group`. */
    by: text().notNull(),
    tables: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.releaseId, table.by] })],
)

/** The guard's register: everything ever published for a set. */
export const publishedGrouping = core.table(
  'published_grouping',
  {
    setId: bigint({ mode: 'number' }).notNull().references(() => answerSet.id, { onDelete: 'cascade' }),
    releaseId: bigint({ mode: 'number' }).notNull().references(() => release.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    grouping: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.setId, table.releaseId, table.place] })],
)
