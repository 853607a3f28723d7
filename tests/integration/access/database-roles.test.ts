import { afterAll, expect, test } from 'vitest'
import { asWeb, asWorker } from '@/tests/support/rounds'

const web = asWeb()
const worker = asWorker()

afterAll(async () => {
  await Promise.all([web.sql.end(), worker.sql.end()])
})

test.each([
  'select codes from answers.response',
  'select * from answers.response_text',
  'select * from core.profile',
  'select * from core.answer_count',
  'update answers.response set suspect = true',
  'delete from answers.response',
  "update core.questionnaire_version set definition = '{}'",
  'update core.release set respondents = 0',
  'delete from core.release_table',
  "update audit.line set actor = 'somebody else'",
  'delete from audit.line',
  'truncate audit.line',
  'delete from contacts.message',
  'delete from contacts.sign_up',
  'delete from core.workshop',
  'select codes from contacts.sign_up join answers.response using (id)',
  'select codes from contacts.co_developer join answers.response using (id)',
])('the web may not: %s', async (statement) => {
  await expect(web.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
})

test.each([
  'select text from answers.response_text',
  'update answers.response set codes = null',
  'update answers.response set set_id = null',
  'update core.release set respondents = 0',
  'delete from core.release',
  'update audit.line set action = null',
  'insert into contacts.co_developer (id) values (gen_random_uuid())',
  "update core.workshop set title = '{}'",
  'delete from core.workshop',
])('the worker may not: %s', async (statement) => {
  await expect(worker.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
})
