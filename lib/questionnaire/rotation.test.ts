import { expect, test } from 'vitest'
import { option, question, questionnaire } from '@/tests/support/questionnaires'
import { rotateOptions, rotationCount, rotationOf } from './rotation'

const ranking = (id: string, length: number) => question(id, 'ranking', { optionOrder: 'rotate', options: Array.from({ length }, (_, index) => option(`o${String(index)}`)) })

test('every option comes first once', () => {
  const options = [option('a'), option('b'), option('c')]
  expect([0, 1, 2].map((rotation) => rotateOptions(options, rotation).map(({ id }) => id).join(''))).toEqual(['abc', 'bca', 'cab'])
})

test('"cannot say" stays last', () => {
  expect(rotateOptions([option('a'), option('b'), option('none', { exclusive: true })], 1).map(({ id }) => id)).toEqual(['b', 'a', 'none'])
})

test('a form is kept in as many copies as its rotating questions need together, within reason', () => {
  expect(rotationCount(questionnaire([question('a', 'text')]))).toBe(1)
  expect(rotationCount(questionnaire([ranking('a', 4), ranking('b', 6)]))).toBe(12)
  expect(rotationCount(questionnaire([ranking('a', 9), ranking('b', 11)]))).toBe(11)
})

test('the same submission is always shown the same order, and all orders occur', () => {
  const id = '3f0e0a52-0c3f-4b7e-9d0a-1f2e3d4c5b6a'
  expect(rotationOf(id, 9)).toBe(rotationOf(id.toUpperCase(), 9))
  const seen = new Set(Array.from({ length: 200 }, () => rotationOf(crypto.randomUUID(), 9)))
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})
