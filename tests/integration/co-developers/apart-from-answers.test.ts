import { globSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { joinCoDevelopers } from '@/lib/co-developers/server/join-co-developers'
import { joinEntries, MUNICIPALITIES, newMailbox } from '@/tests/support/co-developers'
import { asOwner, asWeb, filledForm, newSubmission, openRound, sendAnswer } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()

afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

/** What many people have in common and nobody is found by. A day of joining is a year before the day until which one is kept. */
const SHARED = ['language', 'suspect', 'received_on', 'kept_until', 'asked_on']

type Column = { table: string; column: string; type: string }

/** The columns of tables whose values could stand in for a person. */
async function columnsOf(schema: string): Promise<Column[]> {
  const columns = await owner.sql<Column[]>`select table_name as table, column_name as column, udt_name as type from information_schema.columns where table_schema = ${schema}`
  return columns.filter(({ column }) => !SHARED.includes(column))
}

test('[S79] nothing of a co-developer is found in an answer, even when both were sent under one id', async () => {
  const asked = await openRound(owner)
  const submissionId = newSubmission()
  await sendAnswer(asked, { entries: filledForm(asked, 'aino'), submissionId }, web.sql)
  await joinCoDevelopers({ municipalities: MUNICIPALITIES, submissionId, language: 'fi', entries: joinEntries({ email: newMailbox() }) }, web.database)

  const list = (await columnsOf('contacts')).filter(({ table }) => table === 'co_developer')
  const answers = (await columnsOf('answers')).filter(({ table }) => table === 'response' || table === 'response_text')
  const pairs = list.flatMap((one) => answers.filter((other) => other.type === one.type).map((other) => ({ one, other })))
  expect(pairs.map(({ one, other }) => `${one.column} ${other.column}`)).toEqual(expect.arrayContaining(['id id', 'content_mac content_mac']))
  for (const { one, other } of pairs) {
    const joined = await owner.sql`select from contacts.co_developer one join answers.${owner.sql(other.table)} other on one.${owner.sql(one.column)} = other.${owner.sql(other.column)}`
    expect(joined, `${one.column} = ${other.table}.${other.column}`).toHaveLength(0)
  }
})

test('[S79] no table leads from the list to answers or from answers to the list', async () => {
  const keys = await owner.sql`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and (conrelid = 'contacts.co_developer'::regclass or confrelid = 'contacts.co_developer'::regclass)`
  expect(keys).toEqual([])
})

test('[S79] who may read the list may not read what was answered, nor the day on which', async () => {
  for (const column of ['codes', 'received_on', 'language']) {
    await expect(web.sql`select ${web.sql(`response.${column}`)} from contacts.co_developer cross join answers.response`).rejects.toMatchObject({ code: '42501' })
  }
})

test('[S79] the room of the list names no room that knows answers', () => {
  const files = globSync('lib/co-developers/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/lib\/(rounds|participation|responses|tallies|releases|texts)\/|schema\/(answers|rounds|sets|releases)'/)
})
