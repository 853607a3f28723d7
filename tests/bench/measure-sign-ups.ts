import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { connect } from '@/db/client'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { decide } from '@/lib/workshops/decide'
import { changeSignUp } from '@/lib/workshops/server/change-sign-up'
import type { SignUp } from '@/lib/workshops/sign-up'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { idOf, rules, TEN_DAYS_BEFORE } from '@/tests/support/places'
import { asOwner, asWeb, ownerUrl } from '@/tests/support/rounds'
import { signUpEntries } from '@/tests/support/sign-up-entries'
import { type Figure, inTurn, median, seconds, thousands } from './figure'
import type { Service } from './start-service'

const EACH = 400
const PER_WORKSHOP = 100
const CONNECTIONS = 8
const WAITING = 10_000

/** Signing up for workshops: how many a second, how quickly a long waiting list is run again, how much the list weighs. */
export async function measureSignUps(service: Service): Promise<Figure[]> {
  return [await throughput(service), await rush(), ...await longWaitingList(), await listPage(service)]
}

/** Whole sign-ups over HTTP beside the plain insert of a like row. */
async function throughput({ address }: Service): Promise<Figure> {
  const owner = asOwner()
  const bare = connect(ownerUrl(), { connections: CONNECTIONS })
  await owner.sql`create table if not exists bare_sign_up (like contacts.sign_up including defaults)`
  const places = { placesOnSite: PER_WORKSHOP, waitingListLimit: PER_WORKSHOP }
  const ours = async () => {
    const slugs = await Promise.all(Array.from({ length: EACH / PER_WORKSHOP }, async () => (await openWorkshop(owner, places)).slug))
    return perSecond((index) => signUpOverHttp(`${address}/fi/workshops/${slugs[index % slugs.length] ?? ''}/sign-up`))
  }
  const reference = () => perSecond(async (index) => {
    await bare.sql`insert into bare_sign_up (id, workshop_id, number, turn, state, mode, party, name, phone, language, content_mac) values (${randomUUID()}, 1, ${index}, ${index}, 'confirmed', 'on-site', 1, 'Aino Esimerkki', '040 123 4567', 'fi', 'x')`
  })
  await inTurn(1, { ours, reference })
  const measured = await inTurn(3, { ours, reference })
  await Promise.all([owner.sql.end(), bare.sql.end()])
  return {
    what: `Signing up for a workshop, over HTTP, ${String(CONNECTIONS)} connections, ${String(PER_WORKSHOP)} parties a workshop (median of 3)`,
    measured: `${thousands(median(measured.ours))} sign-ups/s = ${(median(measured.ours) / median(measured.reference)).toFixed(3)} of the reference`,
    reference: `plain insert of a like row through postgres.js: ${thousands(median(measured.reference))} rows/s`,
    limit: 'ratio is told',
    isMet: null,
  }
}

async function signUpOverHttp(address: string): Promise<void> {
  const body = new URLSearchParams([['id', randomUUID()], ['v', '1'], ['lang', 'fi'], ...signUpEntries({ phone: '040 123 4567' }).map(([name, value]): [string, string] => [name, value])])
  const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  if (response.status !== 303) throw new Error(`a sign-up was answered by ${String(response.status)}`)
}

async function perSecond(work: (index: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  let started = 0
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (started < EACH) await work(started++)
  }))
  return EACH / ((performance.now() - began) / 1000)
}

/** Everybody at once, as when a popular workshop opens. */
async function rush(): Promise<Figure> {
  const owner = asOwner()
  const web = asWeb()
  const workshop = await openWorkshop(owner, { placesOnSite: 30, placesRemote: 0, waitingListLimit: 200 })
  const began = performance.now()
  await Promise.all(Array.from({ length: 200 }, (_, index) => somebodySignsUp(workshop, { party: 1 + (index % 3), mayWait: true }, web)))
  const took = performance.now() - began
  await Promise.all([owner.sql.end(), web.sql.end()])
  return { what: '200 parties at once for 30 places, in process, 8 connections', measured: seconds(took), reference: '–', limit: '< 3 s', isMet: took < 3000 }
}

/** One place is freed while ten thousand parties wait: deciding alone, and with reading and writing them. */
async function longWaitingList(): Promise<Figure[]> {
  const deciding = Array.from({ length: 20 }, () => {
    const began = performance.now()
    const { changes } = decide({ rules: rules({ capacity: { 'on-site': 30, remote: 0 }, waitingListLimit: WAITING }), signUps: fullList() }, { do: 'cancel', id: idOf(1) }, { now: TEN_DAYS_BEFORE, lastNumber: WAITING + 30 })
    if (changes.length !== 2) throw new Error('a place was not offered')
    return performance.now() - began
  })
  const owner = asOwner()
  const web = asWeb()
  const workshop = await openWorkshop(owner, { placesOnSite: 30, placesRemote: 0, waitingListLimit: WAITING })
  await owner.sql`
    insert into contacts.sign_up (id, workshop_id, number, turn, state, mode, party, name, email, language, content_mac)
    select gen_random_uuid(), w.id, n, n, case when n <= 30 then 'confirmed' else 'waiting' end, 'on-site', 1, 'Aino Esimerkki', n || '@example.org', 'fi', 'x'
    from core.workshop w, generate_series(1, ${WAITING + 30}::int) n where w.slug = ${workshop.slug}`
  await owner.sql`update core.workshop set last_number = ${WAITING + 30} where slug = ${workshop.slug}`
  const coming = await owner.sql<{ id: string }[]>`select s.id from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${workshop.slug} and state = 'confirmed' limit 11`
  const whole: number[] = []
  for (const { id } of coming) {
    const began = performance.now()
    await changeSignUp({ do: 'cancel', id: SignUpId.parse(id) }, web.database)
    whole.push(performance.now() - began)
  }
  await Promise.all([owner.sql.end(), web.sql.end()])
  const decided = median(deciding)
  return [{
    what: `Waiting list of ${thousands(WAITING)} parties run again after a cancellation (median of 20)`,
    measured: `${decided.toFixed(1)} ms`,
    reference: `the whole cancellation with reading all of them, in process: ${median(whole).toFixed(0)} ms`,
    limit: '≤ 50 ms',
    isMet: decided <= 50,
  }]
}

function fullList(): SignUp[] {
  return Array.from({ length: WAITING + 30 }, (_, index) => ({
    id: idOf(index + 1), number: index + 1, turn: index + 1, state: index < 30 ? 'confirmed' : 'waiting', mode: 'on-site', party: 1, offerEndsAt: null, reach: 'email',
  }))
}

async function listPage({ address }: Service): Promise<Figure> {
  const page = Buffer.from(await (await fetch(`${address}/fi/workshops`)).arrayBuffer())
  return {
    what: 'List of workshops, the page itself',
    measured: `${(gzipSync(page).length / 1000).toFixed(1)} kB compressed`,
    reference: `as it is: ${(page.length / 1000).toFixed(1)} kB`,
    limit: 'size is told',
    isMet: null,
  }
}
