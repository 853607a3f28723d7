import { sql } from 'drizzle-orm'
import { bigint, check, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core'
import type { Language, LocalisedText } from '@/lib/vocabulary/language'
import { core } from './core'

/** An event that people come to, on site or remotely. Who came is not kept here, only how many. */
export const workshop = core.table(
  'workshop',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull().unique(),
    title: jsonb().$type<LocalisedText>().notNull(),
    description: jsonb().$type<LocalisedText>().notNull(),
    /** A workshop without its step of the process can't exist. */
    processStep: text().notNull(),
    guideline: text(),
    municipality: text().notNull(),
    place: jsonb().$type<LocalisedText>().notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    placesOnSite: integer().notNull(),
    /** 0 where nobody can take part remotely. */
    placesRemote: integer().notNull(),
    languages: text().array().$type<Language[]>().notNull(),
    languageNote: jsonb().$type<LocalisedText>(),
    /** Ids of the features listed in the document `workshops`. */
    accessibilityFeatures: text().array().notNull(),
    accessibilityNote: jsonb().$type<LocalisedText>(),
    /** With whom it is held. */
    partners: jsonb().$type<LocalisedText[]>().notNull(),
    /** How many signed up, on site and remotely; kept when the people's own data is gone. Null until then. */
    signedUp: integer(),
    /** How many came, counted at the door and in the remote meeting; null until recorded. */
    attended: integer(),
  },
  (table) => [
    check('workshop_ends_after_start', sql`${table.endsAt} > ${table.startsAt}`),
    check('workshop_places', sql`${table.placesOnSite} >= 0 and ${table.placesRemote} >= 0`),
  ],
)
