import 'server-only'
import { and, count, eq, gte, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { coDeveloper, message } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import { channelFor } from '@/lib/mail/server/channel-for'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { type Entries, fillsTrap } from '@/lib/questionnaire/form-fields'
import { contentMac, storedId } from '@/lib/questionnaire/server/form-fingerprints'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { CoDeveloperId } from '../co-developer'
import { type JoinAnswers, type JoinProblem, type Municipalities, readJoin } from '../join-form'
import { keptUntilFrom } from '../keeping'
import { CO_DEVELOPER_TOPIC } from './co-developer-topic'
import { lockList } from './lock-list'

export type JoinForm = { municipalities: Municipalities; submissionId: SubmissionId; language: Language; entries: Entries }

/** Where she is told the rest: by e-mail, the same whatever came of it; else on her own page. */
export type Joined = { by: 'email'; email: string } | { by: 'link'; id: CoDeveloperId }

export type JoinRefusal = { kind: 'invalid'; problems: JoinProblem[] } | { kind: 'conflict' }

/** So that nobody's mailbox can be filled by sending the form again and again. */
const MOST_LETTERS = 3

/**
 * Puts a resident on the list. Sending the same form again is joining once. Whether an e-mail address is on the list
 * already shows only in the mail to it, so that nobody can find out who is.
 */
export async function joinCoDevelopers({ municipalities, submissionId, language, entries }: JoinForm, database: Database = webDatabase()): Promise<Outcome<Joined, JoinRefusal>> {
  const read = readJoin(municipalities, entries)
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems })
  const { person, answers } = read
  const id = CoDeveloperId.parse(storedId('co-developer', submissionId))
  const mac = contentMac(submissionId, answers)
  return database.transaction(async (tx) => {
    await lockList(tx)
    const [sent] = await tx.select({ contentMac: coDeveloper.contentMac }).from(coDeveloper).where(eq(coDeveloper.id, id))
    if (sent) return sent.contentMac === mac ? done(toldBy(person, id)) : refused({ kind: 'conflict' })

    const known = person.email === null ? null : await findByEmail(person.email, tx)
    if (known !== null) await tellAlreadyListed(known, tx)
    else {
      await tx.insert(coDeveloper).values({ ...person, id, language, keptUntil: keptUntilFrom(today()), suspect: fillsTrap(entries), contentMac: mac })
      await tellListed(id, person, tx)
    }
    return done(toldBy(person, id))
  })
}

function toldBy({ email }: JoinAnswers, id: CoDeveloperId): Joined {
  return email === null ? { by: 'link', id } : { by: 'email', email }
}

async function findByEmail(email: string, tx: Database): Promise<CoDeveloperId | null> {
  const [row] = await tx.select({ id: coDeveloper.id }).from(coDeveloper).where(and(sql`lower(${coDeveloper.email}) = lower(${email})`, gte(coDeveloper.keptUntil, today())))
  return row ? CoDeveloperId.parse(row.id) : null
}

/** What somebody has just done herself need not be told her by a call. */
async function tellListed(id: CoDeveloperId, { email }: JoinAnswers, tx: Database): Promise<void> {
  const channel = channelFor(email === null ? 'phone' : 'email')
  if (channel !== 'call') await queueMessage({ topic: CO_DEVELOPER_TOPIC, subject: id, kind: 'listed', params: {}, channel }, tx)
}

async function tellAlreadyListed(id: CoDeveloperId, tx: Database): Promise<void> {
  const [sent] = await tx.select({ letters: count() }).from(message).where(and(eq(message.subject, id), eq(message.kind, 'already-listed')))
  if ((sent?.letters ?? 0) < MOST_LETTERS) await queueMessage({ topic: CO_DEVELOPER_TOPIC, subject: id, kind: 'already-listed', params: {}, channel: 'email' }, tx)
}
