import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { remember } from './remember'

beforeEach(() => { vi.useFakeTimers({ toFake: ['performance'] }) })
afterEach(() => { vi.useRealTimers() })

const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })

/** A database that can be down, and how often it was asked. */
function aDatabase(value: { word: string } | null) {
  const state = { value, isDown: false, asked: 0 }
  const load = () => {
    state.asked += 1
    return state.isDown ? Promise.reject(down) : Promise.resolve(structuredClone(state.value))
  }
  return { state, read: remember(load, 1000) }
}

test('what was read is remembered for its time, and the same object until it changes', async () => {
  const { state, read } = aDatabase({ word: 'first' })
  const first = await read('a')
  vi.advanceTimersByTime(999)
  expect(await read('a')).toBe(first)
  expect(state.asked).toBe(1)
  vi.advanceTimersByTime(1)
  expect(await read('a')).toBe(first)
  expect(state.asked).toBe(2)
  state.value = { word: 'second' }
  vi.advanceTimersByTime(1000)
  expect(await read('a')).toEqual({ word: 'second' })
})

test('who asks at once waits for one reading and is given one object', async () => {
  const { state, read } = aDatabase({ word: 'first' })
  const [one, other] = await Promise.all([read('a'), read('a')])
  expect(other).toBe(one)
  expect(state.asked).toBe(1)
})

test('while the database is down what was read last serves, and few visits wait for it', async () => {
  const { state, read } = aDatabase({ word: 'first' })
  await read('a')
  state.isDown = true
  vi.advanceTimersByTime(1000)
  expect(await read('a')).toEqual({ word: 'first' })
  vi.advanceTimersByTime(4999)
  await read('a')
  expect(state.asked).toBe(2)
  await expect(read('never read')).rejects.toBe(down)
})

test('what is gone is forgotten, and other errors are not hidden', async () => {
  const { state, read } = aDatabase({ word: 'first' })
  await read('a')
  state.value = null
  vi.advanceTimersByTime(1000)
  expect(await read('a')).toBeNull()
  state.isDown = true
  await expect(read('a')).rejects.toBe(down)
})
