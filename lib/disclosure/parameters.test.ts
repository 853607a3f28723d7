import { expect, test } from 'vitest'
import { figure } from '@/tests/support/sets'
import { Parameters, parametersFor } from './parameters'
import { demandsOf } from './rules'

test('a round may be stricter, never looser', () => {
  expect(parametersFor('residents', { kShow: 20 })).toMatchObject({ kShow: 20, k: 5, dev: 1, kText: 10, kWeighted: 30 })
  for (const looser of [{ kShow: 9 }, { k: 4 }, { dev: 0 }, { kText: 9 }, { kWeighted: 29 }]) {
    expect(() => parametersFor('residents', looser)).toThrow()
    expect(Parameters.safeParse(looser).success).toBe(false)
  }
})

test('among staff two people must be of another mind, whatever is wished', () => {
  expect(parametersFor('staff').dev).toBe(2)
  expect(parametersFor('staff', { dev: 1 }).dev).toBe(2)
  expect(parametersFor('staff', { dev: 3 }).dev).toBe(3)
})

test('a sensitive row or option doubles the people and the opinions, not those of another mind', () => {
  const plain = figure('mood', 'choice', { options: ['1', '2'] })
  const limits = parametersFor('residents')
  expect(demandsOf(plain, limits)).toEqual({ people: 10, opinions: 5, dev: 1, shared: 5 })
  const doubled = { people: 20, opinions: 10, dev: 1, shared: 5 }
  expect(demandsOf({ ...plain, sensitive: true }, limits)).toEqual(doubled)
  expect(demandsOf({ ...plain, options: plain.options.map((option) => ({ ...option, sensitive: option.id === '2' })) }, limits)).toEqual(doubled)
})
