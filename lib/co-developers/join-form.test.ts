import { expect, test } from 'vitest'
import type { Entries } from '@/lib/questionnaire/form-fields'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { joinEntries, MUNICIPALITIES } from '@/tests/support/co-developers'
import { joinForm, readJoin } from './join-form'

const read = (entries: Entries) => readJoin(MUNICIPALITIES, entries)

function problemsOf(entries: Entries): string[] {
  const result = read(entries)
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`)
}

test('the form is a whole questionnaire in every language', () => {
  expect(QuestionnaireDefinition.safeParse(joinForm(MUNICIPALITIES)).error?.issues).toBeUndefined()
})

test('[S79] somebody leaves topics, municipality and how she is reached', () => {
  expect(read(joinEntries({ topics: ['digital', 'families'], municipality: 'sotkamo', name: ' Aino ', email: 'aino@example.org', phone: '' }))).toMatchObject({
    ok: true, person: { topics: ['families', 'digital'], municipality: 'sotkamo', name: 'Aino', email: 'aino@example.org', phone: null },
  })
})

test('who lives in another county can take part as well', () => {
  expect(read(joinEntries({ municipality: 'elsewhere' }))).toMatchObject({ ok: true, person: { municipality: 'elsewhere' } })
})

test.each([
  { what: 'a telephone number alone is enough', changes: { email: '', phone: '040 123 4567' }, problems: [] },
  { what: 'nobody can be reached', changes: { email: ' ', phone: '' }, problems: ['q.email contact-missing'] },
  { what: 'what can’t be seen is no address', changes: { email: '\u0001', phone: '' }, problems: ['q.email contact-missing'] },
  { what: 'an address is malformed', changes: { email: 'aino@example' }, problems: ['q.email email'] },
  { what: 'no topic is chosen', changes: { topics: [] }, problems: ['q.topics at-least-one-missing'] },
  { what: 'a topic is unknown', changes: { topics: ['digital', 'astrology'] }, problems: ['q.topics unknown-option'] },
  { what: 'a municipality is unknown', changes: { municipality: 'helsinki' }, problems: ['q.municipality unknown-option'] },
  { what: 'there is no consent', changes: { consents: false }, problems: ['consent consent-missing'] },
])('$what', ({ changes, problems }) => {
  expect(problemsOf(joinEntries(changes))).toEqual(problems)
})

test('of an empty form everything is said at once, in its order', () => {
  expect(problemsOf([])).toEqual(['q.topics at-least-one-missing', 'q.municipality choice-missing', 'q.name text-missing', 'q.email contact-missing', 'consent consent-missing'])
})
