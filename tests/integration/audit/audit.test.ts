import { afterAll, expect, test } from 'vitest'
import { appendAuditLine } from '@/lib/audit/server/append-audit-line'
import { verifyAudit } from '@/lib/audit/server/verify-audit'
import { closeRound } from '@/lib/rounds/server/close-round'
import { asOwner, asWeb, openRound } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const team = { subject: 'demo-strategy-team', name: 'S', roles: ['strategy-team' as const] }

afterAll(async () => {
  await Promise.all([owner.sql.end(), web.sql.end()])
})

test('lines written at once make one whole chain, and a changed line is found', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => web.database.transaction((tx) =>
    appendAuditLine(team, { action: 'open-results', subject: `round-${String(index)}`, detail: { by: 'municipality' } }, tx))))
  const { lines, broken } = await verifyAudit(owner.database)
  expect(lines).toBeGreaterThanOrEqual(20)
  expect(broken).toBeNull()

  // Other tests write lines too, so the third may be anybody's.
  const [third] = await owner.sql<{ actor: string }[]>`select actor from audit.line where number = 3`
  await owner.sql`update audit.line set actor = 'somebody else' where number = 3`
  expect((await verifyAudit(owner.database)).broken).toEqual({ number: 3, problem: 'hash' })
  await owner.sql`update audit.line set actor = ${third?.actor ?? ''} where number = 3`
  expect((await verifyAudit(owner.database)).broken).toBeNull()
})

test('closing a round and its line stand or fall together', async () => {
  const { round } = await openRound(owner)
  await closeRound(team, { slug: round.slug, confirmed: true }, web.database)
  const [line] = await owner.sql<{ actor: string; action: string }[]>`select actor, action from audit.line where subject = ${round.slug}`
  expect(line).toEqual({ actor: 'demo-strategy-team', action: 'close-round' })

  const { round: other } = await openRound(owner)
  await expect(closeRound({ ...team, roles: [] }, { slug: other.slug, confirmed: true }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  const lines = await owner.sql`select from audit.line where subject = ${other.slug}`
  expect(lines).toHaveLength(0)
})
