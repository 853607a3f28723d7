import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/audit/server/verify-audit'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { changeSignUp } from '@/lib/workshops/server/change-sign-up'
import { findSignUp } from '@/lib/workshops/server/find-sign-up'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { writeSignUpLetter } from '@/lib/workshops/server/write-letter'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
beforeAll(() => { Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org' }) })
afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

const signsUp = (workshop: ListedWorkshop, person: Parameters<typeof somebodySignsUp>[1] = {}) => somebodySignsUp(workshop, person, web)

type Row = { id: string; number: number; state: string; email: string | null }
const rowsOf = ({ slug }: ListedWorkshop) => owner.sql<Row[]>`
  select s.id, s.number, s.state, s.email from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${slug} order by s.number`
const lettersOf = async (workshop: ListedWorkshop) => {
  const rows = await owner.sql<{ number: number; kind: string; channel: string; params: object }[]>`
    select s.number, m.kind, m.channel, m.params from contacts.message m join contacts.sign_up s on s.id = m.subject join core.workshop w on w.id = s.workshop_id
    where w.slug = ${workshop.slug} order by m.number`
  return rows.map(({ number, kind, channel }) => `${String(number)} ${kind} by ${channel}`)
}
const auditOf = async ({ slug }: ListedWorkshop) => {
  const rows = await owner.sql<{ subject: string; actor: string; detail: { cause: string; from: string; to: string } }[]>`
    select subject, actor, detail from audit.line where subject like ${`${slug}/%`} order by number`
  return rows.map(({ subject, actor, detail }) => `${subject.split('/')[1] ?? ''} ${detail.cause} ${detail.from} ${detail.to} by ${actor}`)
}
const idAt = async (workshop: ListedWorkshop, number: number) => SignUpId.parse((await rowsOf(workshop)).find((row) => row.number === number)?.id)

async function fullWorkshop(changes: Parameters<typeof openWorkshop>[1] = {}): Promise<ListedWorkshop> {
  const workshop = await openWorkshop(owner, changes)
  for (let each = 0; each < 3; each += 1) await signsUp(workshop)
  return workshop
}

describe('signing up', () => {
  test('[S29] a free place is hers: kept once, written in the audit log without her name, told by one letter', async () => {
    const workshop = await openWorkshop(owner)
    expect(await signsUp(workshop, { email: 'aino@example.org', party: 2 })).toEqual({ ok: true, value: { by: 'email', email: 'aino@example.org' } })
    expect(await rowsOf(workshop)).toMatchObject([{ number: 1, state: 'confirmed' }])
    expect(await auditOf(workshop)).toEqual(['1 sign-up none confirmed by resident'])
    expect(await lettersOf(workshop)).toEqual(['1 confirmed by email'])
    expect((await findWorkshop(workshop.slug, web.database))?.room).toEqual({ free: { 'on-site': 1, remote: 2 }, waiting: 0 })
    expect(await verifyAudit(owner.database)).toMatchObject({ broken: null })
  })

  test('the same form sent again is the same sign-up; another under its id is refused', async () => {
    const workshop = await openWorkshop(owner)
    const id = randomUUID()
    const first = await signsUp(workshop, { id, phone: '040 123 4567' })
    expect(await signsUp(workshop, { id, phone: '040 123 4567' })).toEqual(first)
    expect(await signsUp(workshop, { id, phone: '040 123 4567', party: 3 })).toEqual({ ok: false, reason: { kind: 'conflict' } })
    expect(await rowsOf(workshop)).toHaveLength(1)
    expect(await auditOf(workshop)).toHaveLength(1)
  })

  test('an address that is signed up already is told so by letter alone, and the page says the same as to everybody', async () => {
    const workshop = await openWorkshop(owner)
    await signsUp(workshop, { email: 'aino@example.org' })
    expect(await signsUp(workshop, { email: 'Aino@Example.org', party: 2 })).toEqual({ ok: true, value: { by: 'email', email: 'Aino@Example.org' } })
    expect(await rowsOf(workshop)).toHaveLength(1)
    expect(await lettersOf(workshop)).toEqual(['1 confirmed by email', '1 already by email'])
  })

  test('nobody’s mailbox can be filled by sending the form again and again', async () => {
    const workshop = await openWorkshop(owner)
    for (let each = 0; each < 8; each += 1) await signsUp(workshop, { email: 'aino@example.org' })
    expect((await lettersOf(workshop)).filter((letter) => letter.includes('already'))).toHaveLength(3)
  })

  test('whether there is room is said to who is coming already as to everybody else', async () => {
    const workshop = await fullWorkshop()
    const [known] = await rowsOf(workshop)
    const full = { ok: false, reason: { kind: 'refused', reason: 'full' } }
    expect(await signsUp(workshop, { email: known?.email ?? '' })).toEqual(full)
    expect(await signsUp(workshop, { email: 'new@example.org' })).toEqual(full)
    expect(await signsUp(workshop, { email: known?.email ?? '', mayWait: true })).toMatchObject({ ok: true, value: { by: 'email' } })
    expect(await rowsOf(workshop)).toHaveLength(3)
  })

  test('with a telephone number alone she is led to her own page, and no call is asked for', async () => {
    const workshop = await openWorkshop(owner)
    const outcome = await signsUp(workshop, { phone: '040 123 4567' })
    expect(outcome).toEqual({ ok: true, value: { by: 'link', id: await idAt(workshop, 1) } })
    expect(await lettersOf(workshop)).toEqual([])
  })

  test.each([
    ['neither e-mail nor telephone', { email: '' }, 'q.email', 'contact-missing'],
    ['an e-mail address of characters that nobody types', { email: '\u0001' }, 'q.email', 'contact-missing'],
    ['a malformed e-mail address', { email: 'aino@' }, 'q.email', 'email'],
    ['no name', { email: 'a@example.org', name: ' ' }, 'q.name', 'text-missing'],
    ['a party of nobody', { email: 'a@example.org', party: 0 }, 'q.party', 'out-of-range'],
    ['a party of 99', { email: 'a@example.org', party: 99 }, 'q.party', 'out-of-range'],
    ['an unknown mode', { email: 'a@example.org', mode: 'by-post' as 'remote' }, 'q.mode', 'unknown-option'],
  ])('%s is said at its field', async (_what, person, ...problem) => {
    const outcome = await signsUp(await openWorkshop(owner), person)
    const problems = outcome.ok || outcome.reason.kind !== 'invalid' ? [] : outcome.reason.problems
    expect(problems.map(({ field, code }) => [field, code])).toContainEqual(problem)
  })

  test.each([
    ['over', { startsAt: new Date(Date.now() - 3_600_000), endsAt: new Date(Date.now() + 3_600_000) }],
    ['closed', { signUpClosesAt: new Date(Date.now() - 1000) }],
    ['closed', { signUpOpensAt: null, signUpClosesAt: null }],
    ['not-open-yet', { signUpOpensAt: new Date(Date.now() + 3_600_000) }],
    ['workshop-cancelled', { cancelledAt: new Date() }],
    ['party-too-large', { placesOnSite: 0, placesRemote: 0 }],
  ])('refused as %s', async (reason, changes) => {
    const workshop = await openWorkshop(owner, changes)
    const expected = reason === 'party-too-large' ? 'mode-not-offered' : reason
    expect(await signsUp(workshop)).toEqual({ ok: false, reason: { kind: 'refused', reason: expected } })
    expect(await rowsOf(workshop)).toEqual([])
  })
})

describe('a place that becomes free', () => {
  test('[S29] is offered to the first in line, who takes it; each step has one line and at most one letter', async () => {
    const workshop = await fullWorkshop()
    await signsUp(workshop, { mayWait: true })
    await signsUp(workshop, { mayWait: true, phone: '040 123 4567' })
    expect(await findSignUp(await idAt(workshop, 5), web.database)).toMatchObject({ position: 2, signUp: { state: 'waiting' } })

    expect(await changeSignUp({ do: 'cancel', id: await idAt(workshop, 1) }, web.database)).toEqual({ ok: true, value: null })
    expect(await findSignUp(await idAt(workshop, 5), web.database)).toMatchObject({ position: 1 })
    expect(await changeSignUp({ do: 'accept', id: await idAt(workshop, 4) }, web.database)).toEqual({ ok: true, value: null })
    expect(await auditOf(workshop)).toEqual([
      '1 sign-up none confirmed by resident', '2 sign-up none confirmed by resident', '3 sign-up none confirmed by resident',
      '4 sign-up none waiting by resident', '5 sign-up none waiting by resident',
      '1 cancel confirmed cancelled by resident', '4 offer waiting offered by resident', '4 accept offered confirmed by resident',
    ])
    expect((await lettersOf(workshop)).slice(3)).toEqual(['4 waiting by email', '1 cancelled by email', '4 offer by email', '4 confirmed by email'])
  })

  test('is told by a call to somebody without e-mail', async () => {
    const workshop = await fullWorkshop()
    await signsUp(workshop, { mayWait: true, phone: '040 123 4567' })
    await changeSignUp({ do: 'cancel', id: await idAt(workshop, 2) }, web.database)
    expect((await lettersOf(workshop)).at(-1)).toBe('4 offer by call')
  })

  test('an offer that ran out is refused, and has gone to the next by then', async () => {
    const workshop = await fullWorkshop()
    await signsUp(workshop, { mayWait: true })
    await signsUp(workshop, { mayWait: true })
    await changeSignUp({ do: 'cancel', id: await idAt(workshop, 1) }, web.database)
    await owner.sql`update contacts.sign_up set offer_ends_at = now() - interval '1 second' where id = ${await idAt(workshop, 4)}`
    expect(await changeSignUp({ do: 'accept', id: await idAt(workshop, 4) }, web.database)).toEqual({ ok: false, reason: 'offer-lapsed' })
    expect((await rowsOf(workshop)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed', 'confirmed', 'lapsed', 'offered'])
  })
})

test('who signs up for a full workshop again after cancelling is a new sign-up', async () => {
  const workshop = await fullWorkshop()
  const [first] = await rowsOf(workshop)
  await changeSignUp({ do: 'cancel', id: await idAt(workshop, 1) }, web.database)
  await signsUp(workshop, { email: first?.email ?? '' })
  expect((await rowsOf(workshop)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed', 'confirmed', 'confirmed'])
})

test('a sign-up that nobody has is refused', async () => {
  expect(await changeSignUp({ do: 'cancel', id: SignUpId.parse(randomUUID()) }, web.database)).toEqual({ ok: false, reason: 'unknown' })
})

test('the letter has what she needs and nothing that was typed; it has a calendar entry, which the cancellation takes back', async () => {
  const workshop = await openWorkshop(owner)
  await signsUp(workshop, { email: 'aino@example.org', name: 'Buy cheap things', needs: 'Visit my shop' })
  const subject = await idAt(workshop, 1)
  const write = (kind: string) => writeSignUpLetter({ topic: 'sign-up', subject, kind, params: {}, channel: 'email' }, web.database)
  const confirmed = await write('confirmed')
  expect(confirmed?.to).toBe('aino@example.org')
  expect(JSON.stringify(confirmed?.letter)).not.toMatch(/cheap|my shop/)
  expect(confirmed?.letter.action?.href).toMatch(/^https:\/\/kelpo\.example\.org\/fi\/my\/[A-Za-z0-9_-]{43}$/)
  await changeSignUp({ do: 'cancel', id: subject }, web.database)
  const cancelled = await write('cancelled')
  const line = (name: string, letter: typeof confirmed) => new RegExp(`^${name}:(.*)$`, 'm').exec(letter?.letter.calendar?.content ?? '')?.[1]?.trim()
  expect(line('UID', cancelled)).toBe(line('UID', confirmed))
  expect([line('METHOD', confirmed), line('METHOD', cancelled)]).toEqual(['PUBLISH', 'CANCEL'])
  expect(Number(line('SEQUENCE', cancelled))).toBeGreaterThan(Number(line('SEQUENCE', confirmed)))
})

test('200 people at once for 30 places, parties and cancellations among them: exactly full and nobody lost', async () => {
  const workshop = await openWorkshop(owner, { placesOnSite: 30, placesRemote: 0, waitingListLimit: 200 })
  const people = Array.from({ length: 200 }, (_, index) => signsUp(workshop, { party: 1 + (index % 3), mayWait: true }))
  const cancellations = [20, 60, 100].map(async (after) => {
    await people[after]
    const [coming] = (await rowsOf(workshop)).filter(({ state }) => state === 'confirmed')
    return coming && changeSignUp({ do: 'cancel', id: SignUpId.parse(coming.id) }, web.database)
  })
  const outcomes = await Promise.all(people)
  await Promise.all(cancellations)
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
  const rows = await owner.sql<{ state: string; parties: number; people: number }[]>`
    select s.state, count(*)::int as parties, sum(s.party)::int as people from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${workshop.slug} group by s.state`
  const of = (state: string) => rows.find((row) => row.state === state)
  expect((of('confirmed')?.people ?? 0) + (of('offered')?.people ?? 0)).toBe(30)
  expect(rows.reduce((parties, row) => parties + row.parties, 0)).toBe(200)
})

test('200 people at once who would not wait: exactly full, and no refusal but that it is full', async () => {
  const workshop = await openWorkshop(owner, { placesOnSite: 30, placesRemote: 0 })
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => signsUp(workshop)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(30)
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.reason).toEqual({ kind: 'refused', reason: 'full' })
})
