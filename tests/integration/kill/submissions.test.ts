import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { responseId } from '@/lib/responses/server/response-id'
import { SubmissionId } from '@/lib/vocabulary/ids'
import { ANSWER, encoded, wholeForm, withField } from '@/tests/support/answer-forms'
import { kill, type OwnService, ownService } from '@/tests/support/own-service'
import { signUpEntries } from '@/tests/support/sign-up-entries'

let service: OwnService
const SIGN_UP = '/fi/workshops/workshop-services-near/sign-up'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  service = await ownService()
})
afterAll(() => service.stop())

/** Residents who send until they are told that their answer is saved, as the form's script does. */
function residents(people: number) {
  const confirmed = new Set<SubmissionId>()
  const waiting = Array.from({ length: people }, () => SubmissionId.parse(randomUUID()))
  const sendOne = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      while (!(await isSaved(id))) await pause(50)
      confirmed.add(id)
    }
  }
  const allSent = Promise.all(Array.from({ length: 8 }, sendOne))
  return { confirmed, allSent, untilConfirmed: async (number: number) => { while (confirmed.size < number) await pause(5) } }
}

async function isSaved(id: SubmissionId): Promise<boolean> {
  const response = await fetch(`${service.address}${ANSWER}`, { method: 'POST', headers: { ...FORM, accept: 'application/json' }, body: encoded(wholeForm(id, id)) }).catch(() => null)
  return response !== null && (response.status === 201 || response.status === 200)
}

/** Ids of all answers of the open round, as often as they are there. */
async function storedIds(): Promise<string[]> {
  const rows = await service.owner.sql<{ id: string }[]>`select response.id from answers.response join core.round on round.id = round_id where slug = 'residents-now'`
  return rows.map(({ id }) => id)
}

test('no confirmed answer is lost and none is doubled when the site and then its database are killed', async () => {
  const firstApp = service.startApp()
  service.startWorker()
  await service.untilReady()
  const { confirmed, allSent, untilConfirmed } = residents(400)

  await untilConfirmed(100)
  await kill(firstApp)
  const confirmedAtKill = [...confirmed]
  expect(await storedIds()).toEqual(expect.arrayContaining(confirmedAtKill.map(responseId)))
  service.startApp()

  await untilConfirmed(250)
  expect((await fetch(`${service.address}${SIGN_UP}`)).status).toBe(200)
  await service.killDatabase()
  const typed = withField(wholeForm('typed while it was down'), 'q.open-change-first', 'Tämä jää lomakkeelle')
  const refused = await fetch(`${service.address}${ANSWER}`, { method: 'POST', headers: FORM, body: encoded(typed), redirect: 'manual' })
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('10')
  const page = await refused.text()
  expect(page).toContain('Vastausta ei voitu lähettää')
  expect(page).toContain('Tämä jää lomakkeelle')
  const signUp = new URLSearchParams([['id', randomUUID()], ['v', '1'], ...signUpEntries({ name: 'Aino Jäätalteen', phone: '040 123 4567' }).map(([name, value]): [string, string] => [name, value])])
  const notSignedUp = await fetch(`${service.address}${SIGN_UP}`, { method: 'POST', body: signUp, redirect: 'manual' })
  expect(notSignedUp.status).toBe(503)
  expect(await notSignedUp.text()).toContain('Aino Jäätalteen')
  const confirmedAtDown = [...confirmed]
  await service.restartDatabase()
  expect(await storedIds()).toEqual(expect.arrayContaining(confirmedAtDown.map(responseId)))

  await allSent
  expect((await storedIds()).sort()).toEqual([...confirmed].map(responseId).sort())
  await service.untilReady()
}, 300_000)
