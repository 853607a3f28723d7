import { expect, test } from 'vitest'
import content from '@/content/strategy.json'
import { Round } from '@/lib/rounds/round'
import { findBody, findStep } from '@/lib/strategy/records'
import { Strategy } from '@/lib/strategy/schema'
import { DEMO_ROUNDS, type DemoRound } from './demo-rounds'

const strategy = Strategy.parse(content)

function roundOf(slug: string): DemoRound {
  const round = DEMO_ROUNDS.find((each) => each.slug === slug)
  if (!round) throw new Error(`no round ${slug}`)
  return round
}

test.each(DEMO_ROUNDS)('[S1] [S3] the round $slug belongs to the strategy and to a step of it, and a body decides', ({ strategy: document, processStep, decides, decisionOn }) => {
  expect(strategy.documents.map(({ id }) => id)).toContain(document)
  expect(findStep(strategy, processStep)).not.toBeNull()
  expect(findBody(strategy, decides)).not.toBeNull()
  expect(decisionOn).not.toBeNull()
})

test('[S1] a round without a strategy or a step is none', () => {
  const paths = Round.safeParse({ ...roundOf('residents-2022'), strategy: undefined, processStep: undefined }).error?.issues.map(({ path }) => path[0])
  expect(paths).toEqual(expect.arrayContaining(['strategy', 'processStep']))
})

test.each([
  ['[S26] [S27]', 'council-2022', { audience: 'elected-officials', access: 'invitation', processStep: 'step-1' }],
  ['[S28] [S52]', 'residents-2022', { audience: 'residents', access: 'open', processStep: 'step-2' }],
  ['[S28]', 'staff-2022', { audience: 'staff', access: 'code-or-ticket', processStep: 'step-2' }],
])('%s the round %s has an audience of its own and its place in the process', (_rows, slug, told) => {
  expect(roundOf(slug)).toMatchObject(told)
})

test.each([
  ['[S31]', 'residents-2022', 'resident-responses', 696],
  ['[S32]', 'staff-2022', 'staff-responses', 564],
] as const)('%s %s has as many answers as the strategy tells', (...[, slug, figure, answers]) => {
  expect(roundOf(slug).seededAnswers).toBe(answers)
  expect(strategy.process.figures.find(({ id }) => id === figure)).toMatchObject({ value: answers, approximate: false })
})

test('[S57] residents’ results are read by age group', () => {
  expect(roundOf('residents-2022').breakdowns).toContain('age-group')
})
