import { expect, test } from 'vitest'
import { released, supervisor, support, tableOf } from '@/tests/support/released-sets'
import { counted, people, variable } from '@/tests/support/sets'

test('a question of a condition is shown for everyone asked, and broken down only by a cross of the plan', async () => {
  const staff = ['north', 'south', 'west'].flatMap((where) => [
    ...people(30, { area: where, age: 'old', supervisor: 'no' }),
    ...people(12, { area: where, age: 'old', supervisor: 'yes' }, { support: 'time' }), ...people(5, { area: where, age: 'young', supervisor: 'yes' }, { support: 'help' }),
  ])
  const release = await released(staff)
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 51, n: 51, answers: { counts: { time: 36, help: 15 } } }] })
  expect(tableOf(release, 'support', ['area'])).toMatchObject({ status: 'withheld', reason: 'asked-of-some' })
  expect(tableOf(release, 'support', ['area', 'age'])).toMatchObject({ status: 'withheld', reason: 'asked-of-some' })
  expect(tableOf(release, 'support', ['area', 'supervisor'])).toMatchObject({
    status: 'shown', groups: ['north', 'south', 'west'].map((where) => ({ people: 17, key: [{ options: [where] }, { options: ['yes'] }] })),
  })
})

const district = variable('district', ['a', 'b', 'c', 'd'], { ladder: [[['a', 'b'], ['c', 'd']]] })

/** Thirty who are no supervisors in each district, and so many who are. */
function staffOf(supervisors: Record<string, number>) {
  const everybody = Object.entries(supervisors).flatMap(([where, count]) => [
    ...people(30, { district: where, supervisor: 'no' }),
    ...Array.from({ length: count }, (_, index) => ({ values: { district: where, supervisor: 'yes' }, answers: { support: index % 2 === 0 ? 'time' : 'help' } })),
  ])
  const both = [district, supervisor]
  return released([], {
    variables: both, figures: [support], counts: counted(everybody, both, [support]),
    plan: { breakdowns: ['district'], crosses: [['district', 'supervisor']] },
  })
}

test('who was asked is not shown where the few who were not would be left', async () => {
  const asked = (count: number, notAsked: number) => [
    ...people(count, { area: 'north', age: 'old', supervisor: 'yes' }, { support: 'time' }), ...people(5, { area: 'south', age: 'old', supervisor: 'yes' }, { support: 'help' }),
    ...people(notAsked, { area: 'south', age: 'old', supervisor: 'no' }),
  ]
  expect(tableOf(await released(asked(40, 4)), 'support')).toMatchObject({ status: 'withheld', reason: 'can-be-worked-out' })
  expect(tableOf(await released(asked(4, 40)), 'support')).toMatchObject({ status: 'withheld', reason: 'too-few-people' })
  expect(tableOf(await released(asked(40, 5)), 'support')).toMatchObject({ status: 'shown' })
})

test('the groups of a conditional question pass the guard as groups of their own', async () => {
  // Supervisors of b are shown by themselves, so those of a and b together would give the four of a away.
  const release = await staffOf({ a: 4, b: 20, c: 8, d: 5 })
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 37 }] })
  expect(tableOf(release, 'support', ['district', 'supervisor'])).toMatchObject({ status: 'withheld', reason: 'can-be-worked-out' })
})

test('everyone asked comes before the crosses, which give way', async () => {
  // All supervisors less those of b, c and d would be the four of a.
  const release = await staffOf({ a: 4, b: 20, c: 12, d: 15 })
  expect(tableOf(release, 'support')).toMatchObject({ status: 'shown', groups: [{ people: 51 }] })
  expect(release.log).toContainEqual({ question: null, row: null, by: ['district', 'supervisor'], outcome: 'coarsened', reason: 'can-be-worked-out' })
  expect(tableOf(release, 'support', ['district', 'supervisor'])).toMatchObject({ status: 'shown', groups: [{ people: 24 }, { people: 27 }] })
})
