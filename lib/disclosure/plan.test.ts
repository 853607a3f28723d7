import { expect, test } from 'vitest'
import { Breakdown, stepsOf, TabulationPlan } from './plan'

test('figures are broken down by two variables at most, and by different ones', () => {
  for (const by of [[], ['age'], ['age', 'area']]) expect(Breakdown.safeParse(by).success).toBe(true)
  for (const by of [['age', 'age'], ['age', 'area', 'gender'], 'age', [['age', 'area']], ['age,area']]) {
    expect(Breakdown.safeParse(by).success).toBe(false)
  }
})

test('a plan can ask for no cross of three, nor for groups of its own', () => {
  expect(TabulationPlan.safeParse({ breakdowns: ['age'], crosses: [['age', 'area']] }).success).toBe(true)
  for (const crosses of [[['age', 'area', 'gender']], [['age', 'age']], [['age']], [['age', { area: ['a', 'b'] }]]]) {
    expect(TabulationPlan.safeParse({ breakdowns: [], crosses }).success).toBe(false)
  }
  expect(TabulationPlan.safeParse({ breakdowns: [{ area: ['a', 'b'] }], crosses: [] }).success).toBe(false)
})

test('breakdowns come before crosses, and a cross comes once whichever way round', () => {
  const plan = { breakdowns: ['age', 'area', 'age'], crosses: [['age', 'area'], ['area', 'age']] }
  expect(stepsOf(TabulationPlan.parse(plan))).toEqual([['age'], ['area'], ['age', 'area']])
})
