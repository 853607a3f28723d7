import 'server-only'
import { and, between, isNull, lt } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { coDeveloper } from '@/db/schema/contacts'
import { today } from '@/lib/clock/server/today'
import { channelFor } from '@/lib/mail/server/channel-for'
import { forgetMessages } from '@/lib/mail/server/forget-messages'
import { queueMessage } from '@/lib/mail/server/queue-message'
import { askedAboutUpTo } from '../keeping'
import { CO_DEVELOPER_TOPIC } from './co-developer-topic'

/** Each day's work on the list: forgets whose day has passed, and asks those whose day is near, once. Gives how many of each. */
export async function tendCoDevelopers(database: Database): Promise<{ forgotten: number; asked: number }> {
  return { forgotten: await forget(database), asked: await askWhoStays(database) }
}

function forget(database: Database): Promise<number> {
  return database.transaction(async (tx) => {
    const gone = await tx.delete(coDeveloper).where(lt(coDeveloper.keptUntil, today())).returning({ id: coDeveloper.id })
    await forgetMessages(gone.map(({ id }) => id), tx)
    return gone.length
  })
}

function askWhoStays(database: Database): Promise<number> {
  const isNear = and(isNull(coDeveloper.askedOn), between(coDeveloper.keptUntil, today(), askedAboutUpTo(today())))
  return database.transaction(async (tx) => {
    const people = await tx.update(coDeveloper).set({ askedOn: today() }).where(isNear).returning({ id: coDeveloper.id, email: coDeveloper.email })
    for (const { id, email } of people) {
      await queueMessage({ topic: CO_DEVELOPER_TOPIC, subject: id, kind: 'renew', params: {}, channel: channelFor(email === null ? 'phone' : 'email') }, tx)
    }
    return people.length
  })
}
