import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import strategyDocument from '@/content/strategy.json'
import workshopsDocument from '@/content/workshops.json'
import { contentDocument } from '@/db/schema/content'
import type { Actor } from '@/lib/access/roles'
import { verifyAudit } from '@/lib/audit/server/verify-audit'
import { helsinkiMoment } from '@/lib/clock/helsinki-moment'
import { today } from '@/lib/clock/server/today'
import { addDays } from '@/lib/vocabulary/day'
import { type WorkshopEntry, WorkshopForm } from '@/lib/workshops/schema'
import { addWorkshop } from '@/lib/workshops/server/add-workshop'
import { cancelWorkshop } from '@/lib/workshops/server/cancel-workshop'
import { changeWorkshop } from '@/lib/workshops/server/change-workshop'
import { findWorkshopEntry } from '@/lib/workshops/server/find-workshop-entry'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb } from '@/tests/support/rounds'
import { anEntry } from '@/tests/support/workshop-entries'

const owner = asOwner()
const web = asWeb()
const host: Actor = { subject: 'host', name: 'N', roles: ['clerk'] }
beforeAll(async () => {
  Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org' })
  await owner.database.insert(contentDocument).values([{ key: 'strategy', document: strategyDocument }, { key: 'workshops', document: workshopsDocument }]).onConflictDoNothing()
})
afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

const NEXT_YEAR = new Date().getFullYear() + 1
const coming = { day: `${String(NEXT_YEAR)}-11-10`, signUpOpensDay: '2026-01-01', signUpClosesDay: `${String(NEXT_YEAR)}-11-09` }
const newForm = (title: string, changes: Partial<WorkshopEntry> = {}) => WorkshopForm.parse(anEntry({ ...coming, title: { fi: title, 'fi-selko': title, sv: '', en: '' }, ...changes }))

/** What a host does who opens the form, changes that and saves. */
async function edits({ slug }: ListedWorkshop, changes: Partial<WorkshopEntry>, version?: number) {
  const opened = await findWorkshopEntry(host, slug, web.database)
  if (!opened) throw new Error('no workshop')
  return changeWorkshop(host, { slug, version: version ?? opened.version, workshop: WorkshopForm.parse({ ...opened.entry, ...changes }) }, web.database)
}
const entryOf = async ({ slug }: ListedWorkshop) => (await findWorkshopEntry(host, slug, web.database))?.entry ?? anEntry()
const statesOf = async ({ slug }: ListedWorkshop) => (await owner.sql<{ state: string }[]>`
  select s.state from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${slug} order by s.number`).map(({ state }) => state)
const lettersOf = async ({ slug }: ListedWorkshop) => (await owner.sql<{ letter: string }[]>`
  select s.number || ' ' || m.kind as letter from contacts.message m join contacts.sign_up s on s.id = m.subject join core.workshop w on w.id = s.workshop_id
  where w.slug = ${slug} order by m.number`).map(({ letter }) => letter)
const auditOf = (slug: string) => owner.sql<{ action: string; actor: string; detail: object }[]>`select action, actor, detail from audit.line where subject = ${slug} order by number`
const rowOf = async ({ slug }: ListedWorkshop) => (await owner.sql<{ version: number; calendar_sequence: number; reminded_on: string | null; cancelled_at: Date | null }[]>`
  select version, calendar_sequence, reminded_on, cancelled_at from core.workshop where slug = ${slug}`)[0]

/** In ten days, or so many before or after today, from five to seven: within a day, whenever the tests run. */
function heldAtFive(changes: Parameters<typeof openWorkshop>[1] = {}, inDays = 10): Promise<ListedWorkshop> {
  const day = addDays(today(), inDays)
  return openWorkshop(owner, { startsAt: helsinkiMoment(day, '17:00'), endsAt: helsinkiMoment(day, '19:00'), ...changes })
}

/** Three places on site, all taken; a fourth party of one waits. */
async function fullWorkshop(changes: Parameters<typeof openWorkshop>[1] = {}): Promise<ListedWorkshop> {
  const workshop = await heldAtFive(changes)
  for (let each = 0; each < 4; each += 1) await somebodySignsUp(workshop, { mayWait: true }, web)
  return workshop
}

describe('adding', () => {
  test('a new workshop can be found by everybody under a name made from its title, with its line in the log', async () => {
    const title = `Kotihoito ja läheiset ${String(Date.now())}`
    const outcome = await addWorkshop(host, newForm(title), web.database)
    const slug = title.toLowerCase().replaceAll('ä', 'a').replaceAll(' ', '-')
    expect(outcome).toEqual({ ok: true, value: { slug: `workshop-${slug}` } })
    expect(await findWorkshop(`workshop-${slug}`, web.database)).toMatchObject({ title: { fi: title }, placesOnSite: 30, cancelledAt: null, room: { waiting: 0 } })
    expect(await auditOf(`workshop-${slug}`)).toMatchObject([{ action: 'add-workshop', actor: 'host' }])
  })

  test('hosts who add workshops of the same title at once get a name each', async () => {
    const title = `Sama otsikko ${String(Date.now())}`
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => addWorkshop(host, newForm(title), web.database)))
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.slug)).size).toBe(4)
  })

  test('nothing is added to the past, nor in a municipality that there is not, nor by who holds no workshops', async () => {
    const past = newForm('Mennyt', { day: '2020-11-10', signUpOpensDay: '2020-01-01', signUpClosesDay: '2020-11-09' })
    expect(await addWorkshop(host, past, web.database)).toEqual({ ok: false, reason: { kind: 'in-the-past' } })
    await expect(addWorkshop(host, newForm('Ei missään', { municipality: 'nowhere' }), web.database)).rejects.toMatchObject({ code: 'not-found' })
    await expect(addWorkshop({ ...host, roles: ['strategy-team'] }, newForm('Ei oikeutta'), web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addWorkshop(null, newForm('Ei ketään'), web.database)).rejects.toMatchObject({ code: 'not-signed-in' })
  })
})

describe('changing', () => {
  test('is kept with a new version, and the log names the fields and never what stands in them', async () => {
    const workshop = await heldAtFive()
    expect(await edits(workshop, { title: { ...(await entryOf(workshop)).title, fi: 'Uusi otsikko' }, offerHours: '24' })).toEqual({ ok: true, value: { version: 1 } })
    expect(await findWorkshop(workshop.slug, web.database)).toMatchObject({ slug: workshop.slug, title: { fi: 'Uusi otsikko' }, offerHours: 24, startsAt: workshop.startsAt, calendarSequence: 0 })
    expect(await auditOf(workshop.slug)).toMatchObject([{ action: 'change-workshop', detail: { fields: 'title.fi offerHours', version: 1 } }])
  })

  test('saving what is there already changes nothing', async () => {
    const workshop = await heldAtFive()
    expect(await edits(workshop, {})).toEqual({ ok: true, value: { version: 0 } })
    expect(await auditOf(workshop.slug)).toEqual([])
  })

  test('of two hosts the second is shown what the first has changed, overwrites nothing, and may save again knowingly', async () => {
    const workshop = await heldAtFive()
    await edits(workshop, { offerHours: '24' })
    const late = await edits(workshop, { offerHours: '12' }, 0)
    expect(late).toMatchObject({ ok: false, reason: { kind: 'changed-meanwhile', version: 1, theirs: { offerHours: '24' } } })
    expect((await findWorkshop(workshop.slug, web.database))?.offerHours).toBe(24)
    expect(await edits(workshop, { offerHours: '12' }, 1)).toEqual({ ok: true, value: { version: 2 } })
  })

  test('hosts who save at once never overwrite each other: one is done, the others are told', async () => {
    const workshop = await heldAtFive()
    const outcomes = await Promise.all(['10', '11', '12', '13', '14'].map((offerHours) => edits(workshop, { offerHours }, 0)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason.kind === 'changed-meanwhile')).toHaveLength(4)
    expect((await rowOf(workshop))?.version).toBe(1)
  })

  test('[S29] places that are added are offered to those who wait, at once', async () => {
    const workshop = await fullWorkshop()
    expect(await edits(workshop, { placesOnSite: '4' })).toMatchObject({ ok: true })
    expect(await statesOf(workshop)).toEqual(['confirmed', 'confirmed', 'confirmed', 'offered'])
    expect((await lettersOf(workshop)).slice(4)).toEqual(['4 offer'])
  })

  test('no place is taken from anybody: fewer than are taken is refused with their number, and nothing is kept', async () => {
    const workshop = await fullWorkshop()
    expect(await edits(workshop, { placesOnSite: '2', offerHours: '24' })).toEqual({ ok: false, reason: { kind: 'below-taken', taken: [{ field: 'placesOnSite', places: 3 }] } })
    expect(await findWorkshop(workshop.slug, web.database)).toMatchObject({ placesOnSite: 3, offerHours: 48 })
    expect(await auditOf(workshop.slug)).toEqual([])
    expect(await edits(workshop, { placesRemote: '0' })).toMatchObject({ ok: true })
  })

  test('another time is told to everyone once, and calendars take it over', async () => {
    const workshop = await fullWorkshop()
    await edits(workshop, { ends: '23:59' })
    expect((await lettersOf(workshop)).slice(4)).toEqual([1, 2, 3, 4].map((number) => `${String(number)} workshop-changed`))
    expect(await rowOf(workshop)).toMatchObject({ version: 1, calendar_sequence: 1 })
    await edits(workshop, { offerHours: '24' })
    expect(await rowOf(workshop)).toMatchObject({ version: 2, calendar_sequence: 1 })
    expect(await lettersOf(workshop)).toHaveLength(8)
  })

  test('another place is told to those who come there, and a remote address to those who join by it', async () => {
    const workshop = await heldAtFive()
    await somebodySignsUp(workshop, {}, web)
    await somebodySignsUp(workshop, { mode: 'remote' }, web)
    await edits(workshop, { place: { ...(await entryOf(workshop)).place, fi: 'Koulu' } })
    expect((await lettersOf(workshop)).slice(2)).toEqual(['1 workshop-changed'])
    await edits(workshop, { remoteAddress: 'https://video.example.org/x' })
    expect((await lettersOf(workshop)).slice(3)).toEqual(['2 workshop-changed'])
    expect(await rowOf(workshop)).toMatchObject({ calendar_sequence: 2 })
  })

  test('more places on another day: everyone is told of the day, and the offer is held by its rules', async () => {
    const workshop = await fullWorkshop()
    const opened = await entryOf(workshop)
    await edits(workshop, { ...coming, placesOnSite: '4', starts: opened.starts, ends: opened.ends })
    expect((await lettersOf(workshop)).slice(4)).toEqual(['1 workshop-changed', '2 workshop-changed', '3 workshop-changed', '4 workshop-changed', '4 offer'])
    expect(await statesOf(workshop)).toEqual(['confirmed', 'confirmed', 'confirmed', 'offered'])
  })

  test('places that are taken back while the day moves are offered to nobody on the way', async () => {
    const soon = new Date(Date.now() + 3_600_000)
    const workshop = await fullWorkshop({ startsAt: soon, endsAt: new Date(soon.getTime() + 60_000), signUpClosesAt: soon })
    // In the last two hours nothing is offered, so the place of who cancels stays free.
    await owner.sql`update contacts.sign_up set state = 'cancelled' where number = 1 and workshop_id = (select id from core.workshop where slug = ${workshop.slug})`
    expect(await edits(workshop, { ...coming, starts: '10:00', ends: '12:00', placesOnSite: '2' })).toMatchObject({ ok: true })
    expect(await statesOf(workshop)).toEqual(['cancelled', 'confirmed', 'confirmed', 'waiting'])
  })

  test('who was reminded of the day before is reminded again of the new one', async () => {
    const workshop = await heldAtFive()
    await owner.sql`update core.workshop set reminded_on = current_date where slug = ${workshop.slug}`
    await edits(workshop, { offerHours: '24' })
    expect((await rowOf(workshop))?.reminded_on).not.toBeNull()
    await edits(workshop, coming)
    expect((await rowOf(workshop))?.reminded_on).toBeNull()
  })

  test.each([
    ['over', { signUpOpensAt: null, signUpClosesAt: null }, -1],
    ['workshop-cancelled', { cancelledAt: new Date() }, 10],
  ])('what is settled stays as it was: %s', async (kind, changes, inDays) => {
    const workshop = await heldAtFive(changes, inDays)
    expect(await edits(workshop, { offerHours: '24' })).toEqual({ ok: false, reason: { kind } })
  })

  test('it is not moved into the past, and only hosts change it', async () => {
    const workshop = await heldAtFive()
    const past = { day: '2020-11-10', signUpOpensDay: '2020-01-01', signUpClosesDay: '2020-11-09' }
    expect(await edits(workshop, past)).toEqual({ ok: false, reason: { kind: 'in-the-past' } })
    const change = { slug: workshop.slug, version: 0, workshop: newForm('x') }
    await expect(changeWorkshop({ ...host, roles: ['strategy-team'] }, change, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(findWorkshopEntry({ ...host, roles: ['analyst'] }, workshop.slug, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeWorkshop(host, { ...change, slug: 'workshop-nowhere' }, web.database)).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('a workshop is cancelled once: everyone who has or wants a place is told once, calendars take it out, and the log stays whole', async () => {
  const workshop = await fullWorkshop()
  const cancels = () => cancelWorkshop(host, { slug: workshop.slug, confirmed: true }, web.database)
  const outcomes = await Promise.all([cancels(), cancels()])
  expect(outcomes.sort((one, other) => Number(other.ok) - Number(one.ok))).toEqual([{ ok: true, value: null }, { ok: false, reason: 'cancelled-already' }])
  expect(await statesOf(workshop)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled'])
  expect((await lettersOf(workshop)).slice(4)).toEqual([1, 2, 3, 4].map((number) => `${String(number)} workshop-cancelled`))
  expect((await rowOf(workshop))?.calendar_sequence).toBe(1)
  expect(await auditOf(workshop.slug)).toMatchObject([{ action: 'cancel-workshop', actor: 'host' }])
  expect(await verifyAudit(owner.database)).toMatchObject({ broken: null })
  await expect(cancelWorkshop({ ...host, roles: ['strategy-team'] }, { slug: workshop.slug, confirmed: true }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
})
