import { expect, test } from 'vitest'
import { counted, figure, type Person, people, variable } from '@/tests/support/sets'
import { figureTally, indexCells } from './figure-tally'
import type { FigureDefinition } from './tally'

const area = variable('area', ['a'])
const use = figure('use', 'choice', { options: ['often', 'seldom', 'never'] })
const means = figure('means', 'multiple', { options: ['phone', 'web', 'desk'] })
const trouble = (question: string, anyOf: string[]) => figure('trouble', 'choice', { options: ['yes', 'no'], askedIf: { question, anyOf } })

function askedAndGiven(everybody: Person[], definition: FigureDefinition) {
  const set = counted(everybody, [area], [use, means, definition])
  const { asked, opinions } = figureTally(definition, set.profiles, indexCells(set))
  return { asked: asked[0], opinions: opinions[0] }
}

test('whoever chose one of the options of the condition was asked', () => {
  const everybody = [
    ...people(20, { area: 'a' }, { use: 'often' }),
    ...people(6, { area: 'a' }, { use: 'seldom', trouble: 'yes' }), ...people(3, { area: 'a' }, { use: 'never', trouble: 'no' }), ...people(2, { area: 'a' }, { use: 'never' }),
  ]
  expect(askedAndGiven(everybody, trouble('use', ['seldom', 'never']))).toEqual({ asked: 11, opinions: 9 })
})

test('nobody is asked twice who chose two of several options', () => {
  const both = people(6, { area: 'a' }, { means: ['phone', 'web'], trouble: 'yes' })
  expect(askedAndGiven([...both, ...people(20, { area: 'a' }, { means: ['desk'] })], trouble('means', ['phone', 'web']))).toEqual({ asked: 6, opinions: 6 })
})

test('of several options of a multiple choice at least those are asked who answered, or who chose the commonest', () => {
  const one = people(4, { area: 'a' }, { means: ['phone'], trouble: 'no' })
  const other = people(5, { area: 'a' }, { means: ['web'], trouble: 'yes' })
  const silent = people(7, { area: 'a' }, { means: ['web', 'desk'] })
  expect(askedAndGiven([...one, ...other], trouble('means', ['phone', 'web']))).toEqual({ asked: 9, opinions: 9 })
  expect(askedAndGiven([...one, ...other, ...silent], trouble('means', ['phone', 'web']))).toEqual({ asked: 12, opinions: 9 })
  const several = { ...trouble('means', ['phone', 'web']), kind: 'multiple' as const }
  const telling = people(3, { area: 'a' }, { means: ['phone', 'web'], trouble: ['yes', 'no'] })
  expect(askedAndGiven([...telling, ...people(2, { area: 'a' }, { means: ['phone'] })], several)).toEqual({ asked: 5, opinions: 3 })
  const apart = [...people(4, { area: 'a' }, { means: ['phone'], trouble: ['no'] }), ...people(5, { area: 'a' }, { means: ['web'], trouble: ['yes', 'no'] })]
  expect(askedAndGiven(apart, several)).toEqual({ asked: 9, opinions: 9 })
})
