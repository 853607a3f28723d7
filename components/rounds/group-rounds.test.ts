import { expect, test } from 'vitest'
import { endedOn, Round } from '@/lib/rounds/round'
import { Day } from '@/lib/vocabulary/day'
import { groupRounds, roundToFeature } from './group-rounds'

const today = Day.parse('2022-10-10')
const text = { fi: 'a', sv: 'a', en: 'a', 'fi-selko': 'a' }

function aRound(given: Partial<Record<keyof Round, unknown>>): Round {
  return Round.parse({
    id: 1, slug: 'residents', title: text, questionnaire: 'survey', strategy: 'doc', processStep: 'step-2', audience: 'residents', access: 'open',
    languages: ['fi', 'fi-selko'], opensOn: '2022-10-04', closesOn: '2022-10-14', closedOn: null, entryEndedOn: null, countsMarked: true, countedOn: null, respondents: null,
    why: text, decides: 'county-council', decisionOn: null, resultsOn: null, breakdowns: [], crosses: [], contact: { phone: '08', email: 'a@example.org', hours: text }, minutes: 10,
    ...given,
  })
}

const staff = aRound({ slug: 'staff', audience: 'staff', access: 'code-or-ticket', closesOn: '2022-10-11' })
const residents = aRound({})

test('what anybody may answer comes first, even when staff must hurry more', () => {
  expect(groupRounds([staff, residents], today).open).toEqual([residents, staff])
})

test('the front page calls to the open round of the residents, on its last day too', () => {
  expect(roundToFeature(groupRounds([staff, residents], today))).toBe(residents)
  expect(roundToFeature(groupRounds([staff, residents], Day.parse('2022-10-14')))).toBe(residents)
  expect(roundToFeature(groupRounds([staff, residents], Day.parse('2022-10-15')))).toBeNull()
})

test('a form that is always open is not the call of the day', () => {
  expect(roundToFeature(groupRounds([aRound({ closesOn: null })], today))).toBeNull()
})

test('a round ended on the last day one could answer, whoever closed it and when', () => {
  expect(endedOn(aRound({ closedOn: '2022-10-15' }))).toBe('2022-10-14')
  expect(endedOn(aRound({ closedOn: '2022-10-12' }))).toBe('2022-10-12')
  expect(endedOn(aRound({ closesOn: null, closedOn: '2022-10-12' }))).toBe('2022-10-12')
})
