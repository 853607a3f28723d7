import { bigint, date, integer, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import type { RoundId } from '@/lib/vocabulary/ids'
import { core } from './core'
import { round } from './rounds'

/** The answers counted together: a whole round after its end, or a quarter of an always-open form. */
export const answerSet = core.table(
  'answer_set',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    roundId: bigint({ mode: 'number' }).$type<RoundId>().notNull().references(() => round.id, { onDelete: 'cascade' }),
    /** `round` for the whole round, else the quarter as `2023-Q1`. */
    period: text().notNull(),
    /** Steps done and to do, for the eyes of who waits; both 0 before the start. */
    stepsDone: integer().notNull().default(0),
    stepsInAll: integer().notNull().default(0),
    /** Answers of the set; null until everything is counted. */
    respondents: integer(),
    countedOn: date({ mode: 'string' }),
    /** Answers deleted since, so that a recount can allow for them. */
    withdrawn: integer().notNull().default(0),
  },
  (table) => [unique().on(table.roundId, table.period)],
)

/** People per combination of background values: raw, never read by the web's role. */
export const profile = core.table(
  'profile',
  {
    setId: bigint({ mode: 'number' }).notNull().references(() => answerSet.id, { onDelete: 'cascade' }),
    profileId: integer().notNull(),
    /** One code per background question, in the order of the questionnaire; null = not answered. */
    values: smallint().array().notNull(),
    people: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.setId, table.profileId] })],
)

/**
 * Answers per profile and option: raw, never read by the web's role. `question_row` and `option` are '' where there is none.
 * The meaning of the empty option and of `place` is the tally's, see `lib/disclosure`.
 */
export const answerCount = core.table(
  'answer_count',
  {
    setId: bigint({ mode: 'number' }).notNull().references(() => answerSet.id, { onDelete: 'cascade' }),
    profileId: integer().notNull(),
    question: text().notNull(),
    questionRow: text().notNull(),
    option: text().notNull(),
    place: smallint().notNull(),
    people: integer().notNull(),
    /** Sum of the numbers given, × 10^decimals; null for everything but numbers. */
    sum: bigint({ mode: 'number' }),
  },
  (table) => [
    primaryKey({ columns: [table.setId, table.question, table.questionRow, table.option, table.place, table.profileId] }),
  ],
)
