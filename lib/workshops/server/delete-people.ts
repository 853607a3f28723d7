import 'server-only'
import { and, eq, gte, sql } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { auditLine } from '@/db/schema/audit'
import { appendAuditLine, SYSTEM } from '@/lib/audit/server/append-audit-line'
import { helsinkiDay } from '@/lib/clock/clock'
import { helsinkiMoment } from '@/lib/clock/helsinki-moment'
import { today } from '@/lib/clock/server/today'
import type { Day } from '@/lib/vocabulary/day'
import { retentionDays } from '../due'
import { SIGN_UP_TOPIC } from './queue-letters'

const RETENTION = 'delete-people'

/** Once a day, deletes what is kept no longer; the audit log tells how much. */
export async function deletePeopleDaily(database: Database): Promise<void> {
  if (!await wasDoneToday(database)) await deletePeople(database)
}

/** Deletes needs the day after the workshop, and people thirty days after it with all that was written to them. Numbers stay. */
export async function deletePeople(database: Database): Promise<void> {
  const { needs, people } = retentionDays(today())
  const heldBy = (day: Day) => sql`workshop_id in (select id from core.workshop where (ends_at at time zone 'Europe/Helsinki')::date <= ${day}::date)`
  await database.transaction(async (tx) => {
    await tx.execute(sql`delete from contacts.message where topic = ${SIGN_UP_TOPIC} and subject in (select id from contacts.sign_up where ${heldBy(people)})`)
    await tx.execute(sql`delete from contacts.arrival where ${heldBy(people)}`)
    const forgotten = await tx.execute(sql`delete from contacts.sign_up where ${heldBy(people)} returning id`)
    const cleared = await tx.execute(sql`update contacts.sign_up set needs = null where needs is not null and ${heldBy(needs)} returning id`)
    await appendAuditLine(SYSTEM, { action: RETENTION, subject: 'workshops', detail: { signUps: forgotten.length, needs: cleared.length } }, tx)
  })
}

async function wasDoneToday(tx: Database): Promise<boolean> {
  const midnight = helsinkiMoment(today(), '00:00').toISOString()
  const rows = await tx.select({ number: auditLine.number }).from(auditLine).where(and(eq(auditLine.action, RETENTION), gte(auditLine.at, midnight))).limit(1)
  return rows.length > 0
}

/** The last day on which people's data was looked through for deletion; `null` before the first. */
export async function findLastDeletion(tx: Database = webDatabase()): Promise<Day | null> {
  const [row] = await tx.select({ at: sql<string | null>`max(${auditLine.at})` }).from(auditLine).where(eq(auditLine.action, RETENTION))
  return row?.at == null ? null : helsinkiDay(new Date(row.at))
}
