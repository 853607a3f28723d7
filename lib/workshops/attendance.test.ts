import { expect, test } from 'vitest'
import workshops from '@/content/workshops.json'
import { aboutInTens, attendedInAll } from './attendance'

test('[S33] the workshops of 2022 were attended by 246 people, told as about 250', () => {
  const attended = attendedInAll(workshops.workshops.map(({ demoStats }) => demoStats))
  expect(attended).toBe(246)
  expect(aboutInTens(attended ?? 0)).toBe(250)
})

test('[S33] who came is counted apart from who signed up', () => {
  const { registeredOnSite, registeredRemote, attended } = workshops.workshops[0]?.demoStats ?? { registeredOnSite: 0, registeredRemote: 0, attended: 0 }
  expect(attended).not.toBe(registeredOnSite + registeredRemote)
})

test.each([[1, 10], [14, 10], [15, 20], [244, 240], [246, 250]])('%d people are about %d', (people, about) => {
  expect(aboutInTens(people)).toBe(about)
})

test('workshops whose attendance was not recorded count as nothing, and of none there is no figure', () => {
  expect(attendedInAll([{ attended: 7 }, { attended: null }])).toBe(7)
  expect(attendedInAll([{ attended: null }])).toBeNull()
})
