import { afterAll, beforeAll, expect, test } from 'vitest'
import { today } from '@/lib/clock/server/today'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { changeSignUp } from '@/lib/workshops/server/change-sign-up'
import { deletePeople, findLastDeletion } from '@/lib/workshops/server/delete-people'
import { tendWorkshops } from '@/lib/workshops/server/tend-workshops'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
beforeAll(() => { Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org' }) })
afterAll(() => Promise.all([owner.sql.end(), web.sql.end(), worker.sql.end()]))

const HOUR = 3_600_000
const peopleOf = ({ slug }: ListedWorkshop) => owner.sql<{ id: string; number: number; state: string; needs: string | null }[]>`
  select s.id, number, state, needs from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where slug = ${slug} order by number`
const lettersOf = async ({ slug }: ListedWorkshop, kind: string) => (await owner.sql`
  select 1 from contacts.message m join contacts.sign_up s on s.id = m.subject join core.workshop w on w.id = s.workshop_id where slug = ${slug} and kind = ${kind}`).length
/** Held so many days ago, as if time had passed since people signed up. */
const heldDaysAgo = ({ slug }: ListedWorkshop, days: number) => owner.sql`
  update core.workshop set ends_at = now() - make_interval(days => ${days}), starts_at = now() - make_interval(days => ${days}, hours => 2),
    sign_up_opens_at = now() - make_interval(days => ${days + 20}), sign_up_closes_at = now() - make_interval(days => ${days + 1}) where slug = ${slug}`

test('[S29] an offer that nobody answers goes on to the next by itself', async () => {
  const workshop = await openWorkshop(owner, { placesOnSite: 1 })
  for (let each = 0; each < 3; each += 1) await somebodySignsUp(workshop, { mayWait: true }, web)
  const [first] = await peopleOf(workshop)
  await changeSignUp({ do: 'cancel', id: SignUpId.parse(first?.id) }, web.database)
  await owner.sql`update contacts.sign_up set offer_ends_at = now() - interval '1 second' where id = ${(await peopleOf(workshop))[1]?.id ?? ''}`
  await tendWorkshops(worker.database)
  expect((await peopleOf(workshop)).map(({ state }) => state)).toEqual(['cancelled', 'lapsed', 'offered'])
  await tendWorkshops(worker.database)
  expect(await lettersOf(workshop, 'lapsed')).toBe(1)
})

test('everybody with a place is reminded once, the day before; who has a telephone alone is not called for it', async () => {
  const soon = new Date(Date.now() + 3 * HOUR)
  const workshop = await openWorkshop(owner, { startsAt: soon, endsAt: new Date(soon.getTime() + HOUR), signUpClosesAt: soon })
  await somebodySignsUp(workshop, {}, web)
  await somebodySignsUp(workshop, { phone: '040 123 4567' }, web)
  const later = await openWorkshop(owner)
  await somebodySignsUp(later, {}, web)
  await tendWorkshops(worker.database)
  await tendWorkshops(worker.database)
  expect([await lettersOf(workshop, 'reminder'), await lettersOf(later, 'reminder')]).toEqual([1, 0])
})

test('afterwards people are thanked and numbers kept; where nobody was checked in, nobody is called absent', async () => {
  const uncounted = await openWorkshop(owner)
  await somebodySignsUp(uncounted, { party: 2 }, web)
  await heldDaysAgo(uncounted, 3)
  const counted = await openWorkshop(owner)
  await somebodySignsUp(counted, { party: 2 }, web)
  await somebodySignsUp(counted, {}, web)
  await owner.sql`update contacts.sign_up set state = 'attended' where id = ${(await peopleOf(counted))[0]?.id ?? ''}`
  await owner.sql`insert into contacts.arrival (id, workshop_id, people) select gen_random_uuid(), id, 7 from core.workshop where slug = ${counted.slug}`
  await heldDaysAgo(counted, 3)
  await tendWorkshops(worker.database)
  await tendWorkshops(worker.database)
  expect((await peopleOf(uncounted)).map(({ state }) => state)).toEqual(['confirmed'])
  expect((await peopleOf(counted)).map(({ state }) => state)).toEqual(['attended', 'absent'])
  expect([await lettersOf(uncounted, 'thanks'), await lettersOf(counted, 'thanks')]).toEqual([1, 1])
  const numbers = ({ slug }: ListedWorkshop) => owner.sql`select signed_up, attended from core.workshop where slug = ${slug}`
  expect([...await numbers(uncounted), ...await numbers(counted)]).toEqual([{ signed_up: 2, attended: null }, { signed_up: 3, attended: 7 }])
})

test('needs are deleted the day after and people thirty days after, with what was written to them; numbers stay, and it is told when', async () => {
  const yesterday = await openWorkshop(owner)
  await somebodySignsUp(yesterday, { needs: 'Tulen pyörätuolilla' }, web)
  const old = await openWorkshop(owner)
  await somebodySignsUp(old, { needs: 'Tulen pyörätuolilla' }, web)
  const coming = await openWorkshop(owner)
  await somebodySignsUp(coming, { needs: 'Tulen pyörätuolilla' }, web)
  await heldDaysAgo(yesterday, 1)
  await heldDaysAgo(old, 30)
  await deletePeople(worker.database)
  expect(await peopleOf(old)).toEqual([])
  expect((await peopleOf(yesterday)).map(({ needs }) => needs)).toEqual([null])
  expect((await peopleOf(coming)).map(({ needs }) => needs)).toEqual(['Tulen pyörätuolilla'])
  expect(await lettersOf(old, 'confirmed')).toBe(0)
  expect(await owner.sql`select last_number from core.workshop where slug = ${old.slug}`).toEqual([{ last_number: 1 }])
  expect(await findLastDeletion(web.database)).toBe(today())
})
