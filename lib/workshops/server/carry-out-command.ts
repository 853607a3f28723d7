import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import type { Actor } from '@/lib/access/roles'
import { type Act, appendAuditLines } from '@/lib/audit/server/append-audit-line'
import { now } from '@/lib/clock/server/now'
import type { Command, Refusal } from '../command'
import { decide } from '../decide'
import type { Change } from '../ledger'
import type { SignUp } from '../sign-up'
import type { LockedWorkshop } from './lock-places'
import { queueLetters } from './queue-letters'

/** Who is behind a new sign-up, as far as the rules need not know. */
export type Newcomer = Omit<typeof signUp.$inferInsert, 'id' | 'workshopId' | 'number' | 'turn' | 'state' | 'mode' | 'party' | 'offerEndsAt'>

type By = { actor: Actor; /** Of a sign-up. */ newcomer?: Newcomer }

/**
 * Carries a command out on a locked workshop: its changes, an audit line for each and the letters about them, all in the
 * caller's transaction. What lapsed meanwhile is kept also when the command is refused.
 */
export async function carryOutCommand(locked: LockedWorkshop, command: Command, { actor, newcomer, tx }: By & { tx: Database }): Promise<Refusal | null> {
  const { changes, refusal } = decide(locked.places, command, { now: now(), lastNumber: locked.lastNumber })
  if (changes.length === 0) return refusal
  // Sent one after the other without waiting for each answer: everyone who wants a place waits for this transaction.
  await Promise.all([
    writeChanges(locked, changes, { newcomer, tx }),
    appendAuditLines(actor, changes.flatMap((change) => auditOf(locked, change)), tx),
    queueLetters(locked, changes, tx),
  ])
  return refusal
}

async function writeChanges({ id: workshopId, lastNumber }: LockedWorkshop, changes: Change[], { newcomer, tx }: { newcomer: Newcomer | undefined; tx: Database }): Promise<void> {
  const added = changes.filter(({ before }) => before === null)
  for (const { after } of added) {
    if (!newcomer) throw new Error('a new sign-up without anybody behind it')
    const { id, number, turn, state, mode, party, offerEndsAt } = after
    await tx.insert(signUp).values({ ...newcomer, id, workshopId, number, turn, state, mode, party, offerEndsAt })
  }
  const newest = [...new Map(changes.filter(({ before }) => before !== null).map(({ after }) => [after.id, after])).values()]
  if (newest.length > 0) await tx.execute(updateOf(newest))
  const last = Math.max(...changes.map(({ after }) => after.turn))
  if (last > lastNumber) await tx.update(workshop).set({ lastNumber: last }).where(eq(workshop.id, workshopId))
}

/** One statement for all: a workshop that is cancelled may have thousands. */
function updateOf(signUps: SignUp[]) {
  const rows = signUps.map(({ id, turn, state, mode, party, offerEndsAt }) => ({ id, turn, state, mode, party, offer_ends_at: offerEndsAt }))
  return sql`
    update contacts.sign_up as kept set turn = new.turn, state = new.state, mode = new.mode, party = new.party, offer_ends_at = new.offer_ends_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as new (id uuid, turn int, state text, mode text, party smallint, offer_ends_at timestamptz)
    where kept.id = new.id`
}

/** One line for each change of a sign-up. What is the same for all of them stands in the line of the host's own act. */
function auditOf({ slug }: LockedWorkshop, { before, after, cause }: Change): Act[] {
  if (cause === 'reschedule' && before?.offerEndsAt?.getTime() === after.offerEndsAt?.getTime()) return []
  const { number, state, mode, party } = after
  return [{ action: 'change-sign-up', subject: `${slug}/${String(number)}`, detail: { cause, from: before?.state ?? 'none', to: state, mode, party } }]
}
