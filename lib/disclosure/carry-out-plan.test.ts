import { expect, test } from 'vitest'
import residents from '@/content/survey-residents.json'
import { carryOutPlan } from './carry-out-plan'
import { counted, type Person, people, variable } from '@/tests/support/sets'
import { surveyOf } from '@/tests/support/surveys'
import { parametersFor } from './parameters'
import type { TabulationPlan } from './plan'
import { openRegister } from './register'
import { seededRandom } from './seeded-random'
import type { Variable } from './tally'

function carriedOut(everybody: Person[], variables: Variable[], plan: Partial<TabulationPlan>) {
  const { profiles } = counted(everybody, variables, [])
  const register = openRegister(profiles.map((profile) => profile.people), seededRandom(1))
  const result = carryOutPlan({ variables, profiles, conditions: [], plan: { breakdowns: [], crosses: [], ...plan }, parameters: parametersFor('residents'), register })
  const steps = result.steps.map(({ grouping, reason }) => ({
    reason,
    levels: grouping?.levels.map(({ level }) => level),
    groups: grouping?.groups.map(({ parts }, index) => [
      parts.map(({ extent, options }) => (extent === 'options' ? options.join('+') : extent)).join(' × '), grouping.people[index],
    ]),
    countedIn: grouping?.groups.flatMap(({ parts }) => parts.flatMap((part) => part.countedIn ?? [])),
  }))
  return { steps, register: register.entries() }
}

const municipality = surveyOf(residents).variables.filter(({ id }) => id === 'municipality')
const answered = (perMunicipality: Record<string, number>) =>
  Object.entries(perMunicipality).flatMap(([value, count]) => people(count, { municipality: value }))

test('small municipalities are shown with their neighbours, and those from elsewhere with the largest', () => {
  const everybody = answered({
    kajaani: 312, sotkamo: 101, kuhmo: 77, suomussalmi: 66, paltamo: 40, puolanka: 4, hyrynsalmi: 12, ristijarvi: 3, elsewhere: 7,
  })
  const { steps } = carriedOut(everybody, municipality, { breakdowns: ['municipality'] })
  expect(steps).toEqual([{
    reason: null, levels: [1], countedIn: [{ people: 7 }],
    groups: [['kajaani', 319], ['sotkamo', 101], ['kuhmo', 77], ['suomussalmi', 66], ['paltamo+ristijarvi', 43], ['hyrynsalmi+puolanka', 16]],
  }])
})

test('ten people from elsewhere are a group like any other', () => {
  const everybody = [...answered({ kajaani: 30, sotkamo: 20, elsewhere: 6 }), ...people(4, { municipality: null })]
  expect(carriedOut(everybody, municipality, { breakdowns: ['municipality'] }).steps).toEqual([
    { reason: null, levels: [0], countedIn: [], groups: [['kajaani', 30], ['sotkamo', 20], ['residual', 10]] },
  ])
})

test('without a ladder it is options alone or nothing', () => {
  const gender = variable('gender', ['woman', 'man', 'other'])
  const everybody = [...people(50, { gender: 'woman' }), ...people(40, { gender: 'man' }), ...people(9, { gender: 'other' })]
  expect(carriedOut(everybody, [gender], { breakdowns: ['gender'] }).steps).toMatchObject([{ reason: 'too-few-people' }])
})

test('a variable that nobody knows is refused', () => {
  expect(carriedOut(people(50, {}), [], { breakdowns: ['age'] }).steps).toMatchObject([{ reason: 'no-such-variable' }])
})

const age = variable('age', ['young', 'middle', 'old'], { ladder: [[['young', 'middle'], ['old']]], ordered: true })
const area = variable('area', ['north', 'south'])
const cell = (count: number, areaId: string, ageId: string) => people(count, { area: areaId, age: ageId })

test('in a cross each group of the first is split as finely as it can be', () => {
  const everybody = [
    ...cell(20, 'north', 'young'), ...cell(20, 'north', 'middle'), ...cell(20, 'north', 'old'),
    ...cell(6, 'south', 'young'), ...cell(7, 'south', 'middle'), ...cell(15, 'south', 'old'),
  ]
  const { steps, register } = carriedOut(everybody, [age, area], { crosses: [['area', 'age']] })
  expect(steps).toMatchObject([{ reason: null, groups: [
    ['north × young', 20], ['north × middle', 20], ['north × old', 20], ['south × young+middle', 13], ['south × old', 15],
  ] }])
  expect(register.map(({ by }) => by)).toEqual([[], ['area', 'age']])
})

test('a group of the first that can not be split stays whole', () => {
  const everybody = [...cell(20, 'north', 'young'), ...cell(20, 'north', 'old'), ...cell(30, 'south', 'old'), ...cell(2, 'south', 'young')]
  const { steps } = carriedOut(everybody, [age, area], { crosses: [['area', 'age']] })
  expect(steps).toMatchObject([{ groups: [['north × young', 20], ['north × old', 20], ['south × all', 32]] }])
})

test('a cross that would give somebody away beside the breakdowns goes up the ladder, or is refused', () => {
  // By age alone young, middle and old are shown; in the south, the two young can be had by subtraction from the north's.
  const everybody = [...cell(20, 'north', 'young'), ...cell(20, 'north', 'middle'), ...cell(20, 'north', 'old'), ...cell(2, 'south', 'young'), ...cell(30, 'south', 'middle'), ...cell(30, 'south', 'old')]
  const { steps } = carriedOut(everybody, [age, area], { breakdowns: ['area', 'age'], crosses: [['area', 'age']] })
  expect(steps).toMatchObject([{ reason: null }, { reason: null }, { reason: 'can-be-worked-out', levels: [0, 1] }])
  expect(steps[2]?.groups).toEqual([['north × young+middle', 40], ['north × old', 20], ['south × young+middle', 32], ['south × old', 30]])

  const small = [...cell(20, 'north', 'young'), ...cell(20, 'north', 'old'), ...cell(2, 'south', 'young'), ...cell(30, 'south', 'old')]
  const refused = carriedOut(small, [age, area], { breakdowns: ['area', 'age'], crosses: [['area', 'age']] })
  expect(refused.steps).toMatchObject([{ reason: null }, { reason: null }, { reason: 'can-be-worked-out' }])
})

test('professions that would give two rescuers away are not shown beside sectors', () => {
  const sector = variable('sector', ['rescue', 'care'])
  const profession = variable('profession', ['firefighter', 'nurse', 'other'])
  const staff = (others: number) => [
    ...people(28, { sector: 'rescue', profession: 'firefighter' }), ...people(others, { sector: 'rescue', profession: 'other' }),
    ...people(60, { sector: 'care', profession: 'nurse' }), ...people(9, { sector: 'care', profession: 'other' }),
  ]
  const plan = { breakdowns: ['sector', 'profession'] }
  expect(carriedOut(staff(2), [sector, profession], plan).steps).toMatchObject([{ reason: null }, { reason: 'can-be-worked-out' }])
  expect(carriedOut(staff(6), [sector, profession], plan).steps).toMatchObject([{ reason: null }, { reason: null }])
})
