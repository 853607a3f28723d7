import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Language, WrittenText } from '@/lib/vocabulary/language'
import { core } from './core'

/** An event that people come to, on site or remotely. Who came is not kept here, only how many. */
export const workshop = core.table(
  'workshop',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull().unique(),
    title: jsonb().$type<WrittenText>().notNull(),
    description: jsonb().$type<WrittenText>().notNull(),
    /** A workshop without its step of the process can't exist. */
    processStep: text().notNull(),
    guideline: text(),
    municipality: text().notNull(),
    place: jsonb().$type<WrittenText>().notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    placesOnSite: integer().notNull(),
    /** 0 where nobody can take part remotely. */
    placesRemote: integer().notNull(),
    languages: text().array().$type<Language[]>().notNull(),
    languageNote: jsonb().$type<WrittenText>(),
    /** Ids of the features listed in the document `workshops`. */
    accessibilityFeatures: text().array().notNull(),
    accessibilityNote: jsonb().$type<WrittenText>(),
    /** With whom it is held. */
    partners: jsonb().$type<WrittenText[]>().notNull(),
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
    /** Raised with every change of what a host writes, so that two hosts don't overwrite each other. */
    version: integer().notNull().default(0),
    /** What the tables talk about: the headings of the notes. */
    noteHeadings: jsonb().$type<string[]>().notNull().default([]),
    /** Days on which everybody was reminded and thanked, and the door was closed for good. */
    remindedOn: date({ mode: 'string' }),
    thankedOn: date({ mode: 'string' }),
    endedOn: date({ mode: 'string' }),
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

/** What a table talked about, as somebody wrote it down: without names, under one of the workshop's headings. */
export const workshopNote = core.table(
  'workshop_note',
  {
    id: uuid().primaryKey(),
    workshopId: bigint({ mode: 'number' }).notNull().references(() => workshop.id, { onDelete: 'cascade' }),
    tableName: text().notNull(),
    heading: text().notNull(),
    /** Any language that was spoken, also one that the interface doesn't speak. */
    language: text().notNull(),
    text: text().notNull(),
    writtenOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [index('workshop_note_workshop').on(table.workshopId)],
)

/** What a host wrote to all who had signed up. */
export const workshopAnnouncement = core.table('workshop_announcement', {
  id: uuid().primaryKey(),
  workshopId: bigint({ mode: 'number' }).notNull().references(() => workshop.id, { onDelete: 'cascade' }),
  text: text().notNull(),
  writtenOn: date({ mode: 'string' }).notNull(),
})
