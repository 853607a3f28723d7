import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { letterAsHtml, letterAsText } from '@/lib/mail/letter'
import { sendLetter } from '@/lib/mail/server/send-letter'
import { freePort } from '@/scripts/ports'
import { someLetter } from '@/tests/support/letters'
import { type MailServer, startMailServer } from '@/tests/support/mail-server'

const CALENDAR = ['BEGIN:VCALENDAR', 'METHOD:PUBLISH', 'END:VCALENDAR', ''].join('\r\n')
const to = 'aino@example.org'
let server: MailServer

beforeAll(() => { vi.stubEnv('PUBLIC_URL', 'https://osallistu.example.org') })
afterAll(() => { vi.unstubAllEnvs() })
beforeEach(async () => { server = await startMailServer() })
afterEach(() => server.stop())

test('a letter arrives in both forms, says that no person sent it, and names no programme', async () => {
  const id = randomUUID()
  expect(await sendLetter(someLetter(), { to, id }, server)).toEqual({ ok: true, value: null })
  const [letter] = server.letters
  expect(letter).toMatchObject({ subject: someLetter().subject, text: letterAsText(someLetter()), html: letterAsHtml(someLetter()), messageId: `<${id}@osallistu.example.org>`, attachments: [] })
  expect(letter?.from?.text).toBe('no-reply@osallistu.example.org')
  expect(letter?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(letter?.headers.has('x-mailer')).toBe(false)
  expect(server.recipients).toEqual([to])
})

test('an entry for the calendar comes as an invitation and as a file', async () => {
  await sendLetter(someLetter({ calendar: { method: 'PUBLISH', content: CALENDAR } }), { to, id: randomUUID() }, server)
  const parts = server.letters[0]?.attachments.map(({ contentType, headers, filename, content }) => ({ contentType, method: methodOf(headers.get('content-type')), filename, content: content.toString() }))
  expect(parts).toEqual([
    { contentType: 'text/calendar', method: 'PUBLISH', filename: undefined, content: CALENDAR },
    { contentType: 'application/ics', method: undefined, filename: 'calendar.ics', content: CALENDAR },
  ])
})

test('mail comes from the address that is set', async () => {
  vi.stubEnv('MAIL_FROM', 'Kainuun hyvinvointialue <osallistu@example.org>')
  await sendLetter(someLetter(), { to, id: randomUUID() }, server)
  vi.stubEnv('MAIL_FROM', undefined)
  expect(server.letters[0]?.from?.value).toEqual([{ name: 'Kainuun hyvinvointialue', address: 'osallistu@example.org' }])
})

test('what a person typed adds no header and no recipient', async () => {
  await sendLetter(someLetter({ subject: 'Hei\r\nBcc: vaino@example.org' }), { to, id: randomUUID() }, server)
  expect(server.letters[0]?.bcc).toBeUndefined()
  expect(server.recipients).toEqual([to])
  const two = 'aino@example.org, vaino@example.org'
  expect(await sendLetter(someLetter(), { to: two, id: randomUUID() }, server)).toEqual({ ok: false, reason: { code: '501' } })
  expect(server.recipients).toEqual([to])
})

test.each([
  { who: 'an unknown recipient', manner: { at: 'recipient', answer: 550 } as const, code: '550' },
  { who: 'a letter that is not wanted', manner: { at: 'letter', answer: 554 } as const, code: '554' },
])('$who is refused with the server’s number', async ({ manner, code }) => {
  server.next({ ...manner, times: 1 })
  expect(await sendLetter(someLetter(), { to, id: randomUUID() }, server)).toEqual({ ok: false, reason: { code } })
})

test('an address that is none is refused as the server would', async () => {
  expect(await sendLetter(someLetter(), { to: '', id: randomUUID() }, server)).toEqual({ ok: false, reason: { code: '553' } })
})

test('“later, please” is thrown without anybody’s address, and the next time the letter goes out', async () => {
  server.next({ at: 'recipient', answer: 451, times: 1 })
  const envelope = { to, id: randomUUID() }
  const trouble: unknown = await sendLetter(someLetter(), envelope, server).catch((error: unknown) => error)
  expect(trouble).toMatchObject({ name: 'DeliveryTrouble', message: 'not delivered: 451' })
  expect((trouble as Error).cause).toBeUndefined()
  expect(await sendLetter(someLetter(), envelope, server)).toMatchObject({ ok: true })
})

test('a server that is down is trouble that may pass', async () => {
  const url = `smtp://127.0.0.1:${String(await freePort())}`
  await expect(sendLetter(someLetter(), { to, id: randomUUID() }, { url })).rejects.toThrow('not delivered: E')
})

test.each([
  { what: 'silence', patience: { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 200, inAll: 5000 }, code: 'ETIMEDOUT' },
  { what: 'the whole', patience: { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000, inAll: 200 }, code: 'EABORT' },
])('a slow server is waited for no longer than is set for $what', async ({ patience, code }) => {
  server.next({ at: 'letter', answer: 'silence', times: 1 })
  const from = performance.now()
  await expect(sendLetter(someLetter(), { to, id: randomUUID() }, { url: server.url, patience })).rejects.toThrow(`not delivered: ${code}`)
  expect(performance.now() - from).toBeLessThan(3000)
})

test('a password is not sent to a server that can’t encrypt', async () => {
  await expect(sendLetter(someLetter(), { to, id: randomUUID() }, { url: server.url.replace('//', '//kelpo:secret@') })).rejects.toThrow('not delivered')
  expect(server.letters).toEqual([])
})

function methodOf(contentType: unknown): unknown {
  return (contentType as { params?: { method?: string } } | undefined)?.params?.method
}
