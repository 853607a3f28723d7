import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/roles'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Call, HostedSignUp } from '@/lib/workshops/hosted'
import { readOutbox } from '@/lib/outbox/server/read-outbox'
import { changeSignUp, changeSignUpByHost } from '@/lib/workshops/server/change-sign-up'
import { getHostedWorkshop } from '@/lib/workshops/server/get-hosted-workshop'
import { signUpByTelephone } from '@/lib/workshops/server/sign-up-by-telephone'
import { tellByCall } from '@/lib/workshops/server/tell-by-call'
import { writeToAll } from '@/lib/workshops/server/write-to-all'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const host: Actor = { subject: 'host', name: 'Kalle Kirjaaja', roles: ['clerk'] }
const strategyTeam: Actor = { subject: 'team', name: 'Sanna Strategia', roles: ['strategy-team'] }
beforeAll(() => { Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org' }) })
afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

const hosted = ({ slug }: ListedWorkshop) => getHostedWorkshop(host, slug, web.database)
const caller = { email: '', phone: '040 123 4567', name: 'Martta Esimerkki', mode: 'on-site', party: 1, needs: '', mayWait: false } as const
const idAt = (signUps: HostedSignUp[], index: number) => SignUpId.parse(signUps[index]?.id)
const messageOf = ([first]: Call[]) => first?.messageId ?? ''
const linesAbout = (slug: string) => owner.sql<{ action: string; actor: string }[]>`select action, actor from audit.line where subject = ${slug} or subject like ${`${slug}/%`} order by number`

/** Three places taken, and somebody with a telephone alone waiting. */
async function workshopWithCaller(): Promise<ListedWorkshop> {
  const workshop = await openWorkshop(owner)
  for (let each = 0; each < 3; each += 1) await somebodySignsUp(workshop, {}, web)
  await somebodySignsUp(workshop, { phone: caller.phone, name: caller.name, mayWait: true }, web)
  return workshop
}

describe('who comes', () => {
  test('is read by hosts alone, and each reading stands in the audit log', async () => {
    const workshop = await workshopWithCaller()
    const { signUps } = await hosted(workshop)
    expect(signUps.map(({ number, state, position }) => [number, state, position])).toEqual([[1, 'confirmed', null], [2, 'confirmed', null], [3, 'confirmed', null], [4, 'waiting', 1]])
    expect((await linesAbout(workshop.slug)).at(-1)).toEqual({ action: 'read-sign-ups', actor: 'host' })
    await expect(getHostedWorkshop(strategyTeam, workshop.slug, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getHostedWorkshop(null, workshop.slug, web.database)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(getHostedWorkshop(host, 'nowhere', web.database)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('whose message did not arrive is shown with what the other server said', async () => {
    const workshop = await openWorkshop(owner)
    await somebodySignsUp(workshop, {}, web)
    await owner.sql`update contacts.message set state = 'refused', problem = '550' where subject in (select s.id from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${workshop.slug})`
    expect((await hosted(workshop)).signUps).toMatchObject([{ undelivered: '550' }])
  })
})

describe('the call list', () => {
  test('[S29] has an offer to somebody without e-mail until it is told; her time runs from then', async () => {
    const workshop = await workshopWithCaller()
    const { signUps } = await hosted(workshop)
    await changeSignUp({ do: 'cancel', id: idAt(signUps, 0) }, web.database)
    const { calls } = await hosted(workshop)
    expect(calls).toMatchObject([{ name: caller.name, phone: caller.phone, kind: 'offer' }])
    expect(await tellByCall(host, messageOf(calls), web.database)).toEqual({ ok: true, value: null })
    expect(await tellByCall(host, messageOf(calls), web.database)).toEqual({ ok: false, reason: 'told-already' })
    const after = await hosted(workshop)
    expect(after.calls).toEqual([])
    const until = after.signUps[3]?.offerEndsAt?.getTime() ?? 0
    expect(Math.abs(until - Date.now() - 48 * 3_600_000)).toBeLessThan(60_000)
    expect((await linesAbout(workshop.slug)).map(({ action }) => action)).toContain('tell-by-call')
  })

  test('forgets an offer that is over before anybody called', async () => {
    const workshop = await workshopWithCaller()
    const { signUps } = await hosted(workshop)
    await changeSignUp({ do: 'cancel', id: idAt(signUps, 0) }, web.database)
    await changeSignUpByHost(host, { do: 'decline', id: idAt(signUps, 3) }, web.database)
    expect((await hosted(workshop)).calls).toEqual([])
  })
})

describe('somebody who calls', () => {
  test('is signed up by the host, also before sign-up has opened, once however often the button is pressed', async () => {
    const workshop = await openWorkshop(owner, { signUpOpensAt: new Date(Date.now() + 3_600_000) })
    const input = { ...caller, slug: workshop.slug, submissionId: randomUUID() }
    const first = await signUpByTelephone(host, input, web.database)
    expect(first.ok).toBe(true)
    expect(await signUpByTelephone(host, input, web.database)).toEqual(first)
    expect((await hosted(workshop)).signUps).toMatchObject([{ name: caller.name, state: 'confirmed' }])
    expect((await linesAbout(workshop.slug))[0]).toEqual({ action: 'change-sign-up', actor: 'host' })
  })

  test('is not signed up twice by one address: the host is told', async () => {
    const workshop = await openWorkshop(owner)
    await somebodySignsUp(workshop, { email: 'aino@example.org' }, web)
    expect(await signUpByTelephone(host, { ...caller, slug: workshop.slug, submissionId: randomUUID(), email: 'Aino@example.org' }, web.database)).toEqual({ ok: false, reason: 'already' })
  })

  test('can have anything changed that she could change herself, and nobody but a host does it for her', async () => {
    const workshop = await workshopWithCaller()
    const { signUps } = await hosted(workshop)
    expect(await changeSignUpByHost(host, { do: 'change', id: idAt(signUps, 0), mode: 'remote', party: 2, mayWait: false }, web.database)).toEqual({ ok: true, value: null })
    expect((await hosted(workshop)).signUps[0]).toMatchObject({ mode: 'remote', party: 2, state: 'confirmed' })
    await expect(changeSignUpByHost(strategyTeam, { do: 'cancel', id: idAt(signUps, 0) }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(signUpByTelephone(strategyTeam, { ...caller, slug: workshop.slug, submissionId: randomUUID() }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('what a host writes to all goes to everybody who has or may get a place, by mail or onto the call list', async () => {
  const workshop = await workshopWithCaller()
  const { signUps } = await hosted(workshop)
  await changeSignUp({ do: 'cancel', id: idAt(signUps, 1) }, web.database)
  expect(await writeToAll(host, { slug: workshop.slug, text: 'Tuo sisäkengät.\n\nTervetuloa!', confirmed: true }, web.database)).toBe(3)
  expect((await hosted(workshop)).calls.filter(({ kind }) => kind === 'announcement')).toMatchObject([{ text: 'Tuo sisäkengät.\n\nTervetuloa!' }])
  const outbox = (await readOutbox({ ...host, roles: ['privacy-officer'] }, web.database)).filter(({ words }) => words?.subject === 'Viesti järjestäjältä: Työpaja')
  expect(outbox.filter(({ words }) => words?.text.includes('Tuo sisäkengät.')).length).toBeGreaterThanOrEqual(3)
  await expect(readOutbox(strategyTeam, web.database)).rejects.toMatchObject({ code: 'forbidden' })
})
