import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readLinkToken } from '@/lib/access/server/link-token'
import { deliverMessage } from '@/lib/mail/server/deliver-message'
import { writeAny } from '@/lib/outbox/server/writers'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { changeSignUp } from '@/lib/workshops/server/change-sign-up'
import { findSignUp } from '@/lib/workshops/server/find-sign-up'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { type MailServer, startMailServer } from '@/tests/support/mail-server'
import { openWorkshop, somebodySignsUp } from '@/tests/support/open-workshops'
import { asOwner, asWeb, asWorker } from '@/tests/support/rounds'
import { startTextMessageServer, type TextMessageServer } from '@/tests/support/text-message-server'

const owner = asOwner()
const web = asWeb()
const worker = asWorker()
let mail: MailServer
let texts: TextMessageServer
beforeAll(async () => {
  mail = await startMailServer()
  texts = await startTextMessageServer()
})
beforeEach(() => { Object.assign(process.env, { AUTH_SECRET: 'a secret of at least thirty-two characters', PUBLIC_URL: 'https://kelpo.example.org', SMTP_URL: mail.url, SMS_URL: texts.url }) })
afterAll(async () => {
  delete process.env['SMTP_URL']
  delete process.env['SMS_URL']
  await Promise.all([mail.stop(), texts.stop(), owner.sql.end(), web.sql.end(), worker.sql.end()])
})

/** What the worker does with the jobs of a workshop's messages. */
async function deliverAll({ slug }: ListedWorkshop): Promise<void> {
  const queued = await owner.sql<{ id: string }[]>`
    select m.id from contacts.message m join contacts.sign_up s on s.id = m.subject join core.workshop w on w.id = s.workshop_id where w.slug = ${slug} and m.state = 'queued' order by m.number`
  for (const { id } of queued) await deliverMessage(id, { write: writeAny, tx: worker.database })
}

const signUpBehind = async (text: string) => {
  const id = readLinkToken('sign-up', /\/my\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '')
  return id === null ? null : findSignUp(SignUpId.parse(id), web.database)
}

test('[S29] a letter brings the place, the link and a calendar entry; the next one, after cancelling, takes the entry back', async () => {
  const workshop = await openWorkshop(owner)
  await somebodySignsUp(workshop, { email: 'aino@example.org', party: 2 }, web)
  await deliverAll(workshop)
  const letter = mail.letters.at(-1)
  expect(mail.recipients.at(-1)).toBe('aino@example.org')
  expect(letter?.subject).toBe('Paikkasi on varattu: Työpaja')
  const own = await signUpBehind(letter?.text ?? '')
  expect(own?.signUp).toMatchObject({ state: 'confirmed', party: 2 })
  const entry = (mailed: typeof letter) => mailed?.attachments.find(({ contentType }) => contentType === 'text/calendar')?.content.toString() ?? ''
  expect(entry(letter)).toContain('METHOD:PUBLISH')

  await changeSignUp({ do: 'cancel', id: SignUpId.parse(own?.signUp.id) }, web.database)
  await deliverAll(workshop)
  expect(entry(mail.letters.at(-1))).toContain('METHOD:CANCEL')
  expect(/^UID:.*/m.exec(entry(mail.letters.at(-1)))?.[0]).toBe(/^UID:.*/m.exec(entry(letter))?.[0])
})

test('a text message brings the offer with its deadline and the link to answer it', async () => {
  const workshop = await openWorkshop(owner, { placesOnSite: 1 })
  await somebodySignsUp(workshop, { phone: '040 123 4567' }, web)
  await somebodySignsUp(workshop, { phone: '040 765 4321', mayWait: true }, web)
  const [first] = await owner.sql<{ id: string }[]>`select s.id from contacts.sign_up s join core.workshop w on w.id = s.workshop_id where w.slug = ${workshop.slug} and number = 1`
  await changeSignUp({ do: 'cancel', id: SignUpId.parse(first?.id) }, web.database)
  await deliverAll(workshop)
  const offer = texts.arrived.map(({ message }) => message as { to: string; text: string }).findLast(({ to }) => to === '040 765 4321')
  expect(offer?.text).toMatch(/sinulle vapautui paikka\. Vahvista viimeistään \d/)
  expect((await signUpBehind(offer?.text ?? ''))?.signUp.state).toBe('offered')
})

test('an address that the other server refuses is kept with its number, and the place is kept too', async () => {
  const workshop = await openWorkshop(owner)
  mail.next({ at: 'recipient', answer: 550, times: 1 })
  await somebodySignsUp(workshop, { email: 'nobody@example.org' }, web)
  await deliverAll(workshop)
  expect(await owner.sql`select m.state, m.problem, s.state as place from contacts.message m join contacts.sign_up s on s.id = m.subject join core.workshop w on w.id = s.workshop_id where w.slug = ${workshop.slug}`)
    .toEqual([{ state: 'refused', problem: '550', place: 'confirmed' }])
})
