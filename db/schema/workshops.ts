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
    /** Who may sign up: anybody, or the county's own people. */
    audience: text().$type<'public' | 'staff'>().notNull().default('public'),
    /** Between these moments one can sign up; null where one never could. */
    signUpOpensAt: timestamp({ withTimezone: true, mode: 'date' }),
    signUpClosesAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** How many parties may wait for a place; 0 without a waiting list. */
    waitingListLimit: integer().notNull().default(0),
    /** How long an offered place is held. */
    offerHours: integer().notNull().default(48),
    /** Where the remote meeting is; told to those alone who have a place in it. */
    remoteAddress: text(),
    cancelledAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** The newest number given to a sign-up; never given twice, also when people's data is gone. */
    lastNumber: integer().notNull().default(0),
    /** Raised when time or place changes, so that calendars take the change over. */
    calendarSequence: integer().notNull().default(0),
    /** How many signed up, on site and remotely; kept when the people's own data is gone. Null until then. */
    signedUp: integer(),
    /** How many came, counted at the door and in the remote meeting; null until recorded. */
    attended: integer(),
  },
  (table) => [
    check('workshop_ends_after_start', sql`${table.endsAt} > ${table.startsAt}`),
    check('workshop_places', sql`${table.placesOnSite} >= 0 and ${table.placesRemote} >= 0`),
    check('workshop_waiting_list', sql`${table.waitingListLimit} >= 0 and ${table.offerHours} > 0`),
    check('workshop_sign_up_period', sql`${table.signUpClosesAt} > ${table.signUpOpensAt}`),
  ],
)
