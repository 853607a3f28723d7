import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, index, integer, jsonb, pgSchema, smallint, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '@/lib/vocabulary/language'
import type { Mode, SignUpId, SignUpState } from '@/lib/vocabulary/sign-ups'
import { workshop } from './workshops'

/** Who people are and how to reach them. Nothing in here leads to an answer, and all of it has its day of deletion. */
export const contacts = pgSchema('contacts')

/** A party that has signed up for a workshop, by the one who speaks for it. */
export const signUp = contacts.table(
  'sign_up',
  {
    /** A hash of the id of the form that was sent, so that sending it twice is signing up once. */
    id: uuid().$type<SignUpId>().primaryKey(),
    workshopId: bigint({ mode: 'number' }).notNull().references(() => workshop.id, { onDelete: 'cascade' }),
    /** Its name in the audit log and on the host's list, given in the order of signing up. */
    number: integer().notNull(),
    /** Its place in the order of the waiting list: the number, or a later one when it moved to the list of the other mode. */
    turn: integer().notNull(),
    state: text().$type<SignUpState>().notNull(),
    mode: text().$type<Mode>().notNull(),
    party: smallint().notNull(),
    /** Until when an offered place is held. */
    offerEndsAt: timestamp({ withTimezone: true, mode: 'date' }),
    name: text().notNull(),
    email: text(),
    phone: text(),
    needs: text(),
    language: text().$type<Language>().notNull(),
    /** The field that people don't see was filled in. */
    suspect: boolean().notNull().default(false),
    /** Tells the same form sent again from another one under its id. */
    contentMac: text().notNull(),
  },
  (table) => [
    unique().on(table.workshopId, table.number),
    unique().on(table.workshopId, table.turn),
    check('sign_up_state', sql`${table.state} in ('confirmed', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled', 'attended', 'absent')`),
    check('sign_up_mode', sql`${table.mode} in ('on-site', 'remote')`),
    check('sign_up_party', sql`${table.party} between 1 and 5`),
    check('sign_up_offer', sql`(${table.state} = 'offered') = (${table.offerEndsAt} is not null)`),
    check('sign_up_reachable', sql`${table.email} is not null or ${table.phone} is not null`),
  ],
)

/** What somebody is to be told: by e-mail, by text message, or by a call that an official makes. */
export const message = contacts.table(
  'message',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Tells the order in which they were written. */
    number: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    /** Which room writes the words: `sign-up`. */
    topic: text().notNull(),
    /** Whom it is about, in that room: the id of a sign-up. */
    subject: uuid().notNull(),
    /** What it says, in that room's words: `confirmed`, `offer`. */
    kind: text().notNull(),
    /** Numbers and moments that were true when it was asked for. */
    params: jsonb().$type<Record<string, string | number>>().notNull().default({}),
    channel: text().$type<'email' | 'sms' | 'call'>().notNull(),
    state: text().$type<'queued' | 'sent' | 'kept' | 'refused' | 'told'>().notNull().default('queued'),
    /** Why it was refused, as the other server's number says it: `550`. */
    problem: text(),
    /** When an official told it. */
    toldAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (table) => [
    index('message_subject').on(table.subject),
    check('message_channel', sql`${table.channel} in ('email', 'sms', 'call')`),
    check('message_state', sql`${table.state} in ('queued', 'sent', 'kept', 'refused', 'told')`),
  ],
)

/** People who came through the door, counted on a tablet that may have had no connection. A walk-in is a number and nobody. */
export const arrival = contacts.table(
  'arrival',
  {
    /** Made on the tablet, so that sending it twice counts once. */
    id: uuid().primaryKey(),
    workshopId: bigint({ mode: 'number' }).notNull().references(() => workshop.id, { onDelete: 'cascade' }),
    /** Null for walk-ins. */
    signUpId: uuid().$type<SignUpId>().references(() => signUp.id, { onDelete: 'set null' }),
    people: smallint().notNull(),
    /** It was a slip of the finger. */
    isUndone: boolean().notNull().default(false),
  },
  (table) => [index('arrival_workshop').on(table.workshopId), check('arrival_people', sql`${table.people} between 1 and 99`)],
)

/** Somebody who would like to take part in developing services, until the day on which she is forgotten. */
export const coDeveloper = contacts.table(
  'co_developer',
  {
    /** A hash of the id of the form that was sent. */
    id: uuid().primaryKey(),
    topics: text().array().notNull(),
    municipality: text().notNull(),
    name: text().notNull(),
    email: text(),
    phone: text(),
    language: text().$type<Language>().notNull(),
    /** Twelve months after she said yes, or said it again. */
    keptUntil: date({ mode: 'string' }).notNull(),
    /** When she was asked whether she would stay. */
    askedOn: date({ mode: 'string' }),
    suspect: boolean().notNull().default(false),
    contentMac: text().notNull(),
  },
  (table) => [check('co_developer_reachable', sql`${table.email} is not null or ${table.phone} is not null`)],
)
