import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { RoundId } from '@/lib/vocabulary/ids'
import type { Language, LocalisedText } from '@/lib/vocabulary/language'
import { core } from './core'

export const questionnaire = core.table('questionnaire', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** The id in `content/`, as `survey-residents`. */
  key: text().notNull().unique(),
})

/** A published version never changes: the web's role may not update it. */
export const questionnaireVersion = core.table(
  'questionnaire_version',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    questionnaireId: bigint({ mode: 'number' }).notNull().references(() => questionnaire.id, { onDelete: 'restrict' }),
    number: integer().notNull(),
    definition: jsonb().notNull(),
    /** SHA-256 over the definition's JSON with sorted keys, in hexadecimal. */
    contentHash: text().notNull(),
  },
  (table) => [unique().on(table.questionnaireId, table.number)],
)

export const round = core.table(
  'round',
  {
    id: bigint({ mode: 'number' }).$type<RoundId>().primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull().unique(),
    title: jsonb().$type<LocalisedText>().notNull(),
    questionnaireId: bigint({ mode: 'number' }).notNull().references(() => questionnaire.id, { onDelete: 'restrict' }),
    /** A round without its strategy and step of the process can't exist. */
    strategy: text().notNull(),
    processStep: text().notNull(),
    audience: text().notNull(),
    access: text().notNull(),
    languages: text().array().$type<Language[]>().notNull(),
    opensOn: date({ mode: 'string' }).notNull(),
    closesOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
    entryEndedOn: date({ mode: 'string' }),
    /** Whether answers marked as suspect are in the set; decided when entry is ended, before anybody has seen a figure. */
    countsMarked: boolean().notNull().default(true),
    why: jsonb().$type<LocalisedText>().notNull(),
    decides: text().notNull(),
    decisionOn: date({ mode: 'string' }),
    resultsOn: date({ mode: 'string' }),
    breakdowns: text().array().notNull(),
    crosses: jsonb().$type<[string, string][]>().notNull(),
    contact: jsonb().notNull(),
  },
  (table) => [
    check('round_closes_after_opening', sql`${table.closesOn} >= ${table.opensOn}`),
    check('round_entry_ends_after_closing', sql`${table.entryEndedOn} is null or ${table.closedOn} is not null`),
  ],
)

/** Every version ever published for a round: a form opened before a new version is still accepted. */
export const roundVersion = core.table(
  'round_version',
  {
    roundId: bigint({ mode: 'number' }).$type<RoundId>().notNull().references(() => round.id, { onDelete: 'cascade' }),
    versionId: bigint({ mode: 'number' }).notNull().references(() => questionnaireVersion.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.versionId] })],
)

/** How many have answered an open round, in tens, and nothing else about them. */
export const roundProgress = core.table(
  'round_progress',
  {
    roundId: bigint({ mode: 'number' }).$type<RoundId>().notNull().references(() => round.id, { onDelete: 'cascade' }),
    /** `all`, `channel`, `language`, `suspect`, or `background`: the round’s first breakdown. */
    dimension: text().notNull(),
    value: text().notNull(),
    /** Rounded down to full tens. */
    people: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.dimension, table.value] })],
)
