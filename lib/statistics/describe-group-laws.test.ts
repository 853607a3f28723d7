import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProtectedGroup } from '@/lib/disclosure/protected-table'
import type { FigureDefinition } from '@/lib/disclosure/tally'
import { describeGroup } from './describe-group'

const option = (id: string, value: number | null, outsideScale = false) => ({ id, value, outsideScale, sensitive: false })
const scale: FigureDefinition = {
  question: 'q', row: null, kind: 'choice', maxRanks: 0, sensitive: false, askedIf: null, bands: [],
  options: [...[1, 2, 3, 4, 5].map((value) => option(String(value), value)), option('cannot-say', null, true)],
}

const counts = fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }).filter((each) => each.some((count) => count > 0))

function described(points: number[], { cannotSay, blank }: { cannotSay: number; blank: number }) {
  const n = points.reduce((sum, count) => sum + count)
  const perOption = Object.fromEntries([...points, cannotSay].map((count, index) => [scale.options[index]?.id ?? '', count]))
  const group: ProtectedGroup = { key: [], people: n + cannotSay + blank, n, answers: { kind: 'choice', counts: perOption } }
  const figures = describeGroup(group, scale)
  if (figures.kind !== 'choice') throw new Error('another kind')
  return figures
}

test('shares of those with an opinion make up all of them, and those outside the scale change none of it', () => {
  fc.assert(fc.property(counts, fc.nat(50), fc.nat(50), (points, cannotSay, blank) => {
    const figures = described(points, { cannotSay, blank })
    const within = figures.options.filter(({ outsideScale }) => !outsideScale)
    expect(within.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    const without = described(points, { cannotSay: 0, blank: 0 })
    expect([figures.mean, figures.top, within]).toEqual([without.mean, without.top, without.options.filter(({ outsideScale }) => !outsideScale)])
  }))
})

test('a mean lies between the ends of the scale, and turns round with it', () => {
  fc.assert(fc.property(counts, (points) => {
    const [mean, turned] = [points, [...points].reverse()].map((each) => described(each, { cannotSay: 0, blank: 0 }).mean ?? Number.NaN)
    expect(mean).toBeGreaterThanOrEqual(1)
    expect(mean).toBeLessThanOrEqual(5)
    expect((mean ?? 0) + (turned ?? 0)).toBeCloseTo(6, 10)
  }))
})
