import fc from 'fast-check'
import { expect, test } from 'vitest'
import workshops from '@/content/workshops.json'
import { aboutInTens, attendanceInAll, attendedRate } from './attendance'

const of2022 = workshops.workshops.map(({ demoStats: { registeredOnSite, registeredRemote, attended } }) => ({ signedUp: registeredOnSite + registeredRemote, attended }))

test('[S33] the workshops of 2022 were attended by 246 people, told as about 250', () => {
  const { attended } = attendanceInAll(of2022)
  expect(attended).toBe(246)
  expect(aboutInTens(attended ?? 0)).toBe(250)
})

test('[S33] who came is counted apart from who signed up', () => {
  expect(attendanceInAll(of2022)).toEqual({ signedUp: 275, attended: 246 })
})

test.each([[0, 10], [1, 10], [14, 10], [15, 20], [244, 240], [246, 250]])('%d people are about %d', (people, about) => {
  expect(aboutInTens(people)).toBe(about)
})

test('what was not recorded counts as nothing, and of nothing recorded there is no figure', () => {
  expect(attendanceInAll([{ signedUp: 9, attended: 7 }, { signedUp: null, attended: null }])).toEqual({ signedUp: 9, attended: 7 })
  expect(attendanceInAll([{ signedUp: 3, attended: null }])).toEqual({ signedUp: 3, attended: null })
})

test('the rate needs both numbers, and somebody who signed up', () => {
  expect(attendedRate({ signedUp: 80, attended: 60 })).toBe(75)
  expect(attendedRate({ signedUp: 10, attended: 12 })).toBe(120)
  for (const attendance of [{ signedUp: null, attended: 5 }, { signedUp: 5, attended: null }, { signedUp: 0, attended: 3 }]) expect(attendedRate(attendance)).toBeNull()
})

test('the parts of a whole add up to it, however they are cut', () => {
  const recorded = fc.record({ signedUp: fc.nat(500), attended: fc.nat(500) })
  fc.assert(fc.property(fc.array(recorded, { minLength: 1 }), fc.array(recorded, { minLength: 1 }), (some, others) => {
    expect(attendanceInAll([attendanceInAll(some), attendanceInAll(others)])).toEqual(attendanceInAll([...some, ...others]))
  }))
})
