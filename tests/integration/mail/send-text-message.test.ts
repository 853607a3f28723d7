import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendTextMessage } from '@/lib/mail/server/send-text-message'
import { freePort } from '@/scripts/ports'
import { startTextMessageServer, type TextMessageServer } from '@/tests/support/text-message-server'

let server: TextMessageServer
beforeEach(async () => { server = await startTextMessageServer() })
afterEach(() => server.stop())

const message = { to: '+358401234567', text: 'Paikkasi on varattu. Tervetuloa, Väinö!', id: randomUUID() }

test('a text message reaches the gateway with its id, so that one sent twice can be told', async () => {
  expect(await sendTextMessage(message, server)).toEqual({ ok: true, value: null })
  expect(server.arrived).toEqual([{ message, authorization: undefined }])
})

test('the user and password of the address open the gateway, whatever signs are in them', async () => {
  expect(await sendTextMessage(message, { url: server.url.replace('//', '//kelpo:p%40ss%3A%C3%A4@') })).toMatchObject({ ok: true })
  expect(server.arrived[0]?.authorization).toBe(`Basic ${Buffer.from('kelpo:p@ss:ä').toString('base64')}`)
})

test.each([400, 404, 422])('what the gateway refuses with %i is refused with its number', async (status) => {
  server.answer(status)
  expect(await sendTextMessage(message, server)).toEqual({ ok: false, reason: { code: String(status) } })
})

test.each([302, 408, 429, 500, 503])('%i is trouble that may pass', async (status) => {
  server.answer(status)
  await expect(sendTextMessage(message, server)).rejects.toThrow(`not delivered: ${String(status)}`)
  expect(server.arrived).toHaveLength(1)
})

test('a gateway that is down is trouble that may pass, told without whom the message was for', async () => {
  const down = sendTextMessage(message, { url: `http://kelpo:secret@127.0.0.1:${String(await freePort())}/send` })
  await expect(down).rejects.toThrow(/^not delivered: ECONNREFUSED$/)
})

test('a slow gateway is not waited for longer than is set', async () => {
  server.answer('silence')
  await expect(sendTextMessage(message, { url: server.url, patience: 200 })).rejects.toThrow('not delivered: TimeoutError')
})
