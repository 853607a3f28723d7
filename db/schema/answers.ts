import { bigint, boolean, date, index, pgSchema, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import type { ResponseId, RoundId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'

export const answers = pgSchema('answers')

/** One person's finished answers. Rows are added once and dropped with their round, never edited. */
export const response = answers.table(
  'response',
  {
    roundId: bigint({ mode: 'number' }).$type<RoundId>().notNull(),
    /** A hash of the submission id, which is never stored: the row can't be traced to a browser's memory. */
    id: uuid().$type<ResponseId>().notNull(),
    // No foreign key: the submit checks the version in its own statement, and a key here would lock a row per answer.
    versionId: bigint({ mode: 'number' }).notNull(),
    channel: text().notNull(),
    /** `null` in staff rounds, where a rare language could point at a person. */
    language: text().$type<Language>(),
    /** A Helsinki day, not a moment: a time of sending can point at a person. */
    receivedOn: date({ mode: 'string' }).notNull(),
    /** Closed answers at the places the version's code book gives them; null = not asked or not answered. */
    codes: smallint().array().notNull(),
    /** Keyed with the submission id, so that nobody can try guesses against it. Tells a repeat from a conflict. */
    contentMac: text().notNull(),
    /** The field that people don't see was filled in; autofill does that too, so the answer counts until a person says otherwise. */
    suspect: boolean().notNull(),
    /** The finished set that counts this answer; null while the round is open. */
    setId: bigint({ mode: 'number' }),
  },
  // The round leads every key, so that each round is a partition and can be dropped whole.
  (table) => [primaryKey({ columns: [table.roundId, table.id] })],
)

/** Open answers and the words beside an option. In staff rounds `id` is random, so that nothing leads back to the response. */
export const responseText = answers.table(
  'response_text',
  {
    roundId: bigint({ mode: 'number' }).$type<RoundId>().notNull(),
    id: uuid().notNull(),
    question: text().notNull(),
    option: text(),
    text: text().notNull(),
  },
  (table) => [index('response_text_id').on(table.roundId, table.id)],
)
