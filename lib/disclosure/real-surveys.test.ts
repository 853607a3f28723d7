import { expect, test } from 'vitest'
import residents from '@/content/survey-residents.json'
import rounds from '@/content/rounds.json'
import staff from '@/content/survey-staff.json'
import { counted } from '@/tests/support/sets'
import { drawPerson, surveyOf } from '@/tests/support/surveys'
import { parametersFor } from './parameters'
import { TabulationPlan } from './plan'
import { protectSet } from './protect-set'
import { seededRandom } from './seeded-random'
import { highsSolver } from './server/highs-solver'

test.each([
  { who: '696 residents', content: residents, slug: 'residents-2022', size: 696, audience: 'residents' as const },
  { who: '564 members of staff', content: staff, slug: 'staff-2022', size: 564, audience: 'staff' as const },
])('$who are protected in seconds, and nearly all single breakdowns are shown', async ({ content, slug, size, audience }) => {
  const survey = surveyOf(content)
  const random = seededRandom(7)
  const everybody = Array.from({ length: size }, () => drawPerson(survey, random))
  const round = rounds.rounds.find((each) => each.slug === slug)

  const solve = await highsSolver()
  const counts = counted(everybody, survey.variables, survey.figures)

  const started = process.cpuUsage()
  const { tables } = await protectSet({
    ...survey,
    plan: TabulationPlan.parse({ breakdowns: round?.breakdowns, crosses: round?.crosses }),
    counts, solve, parameters: parametersFor(audience),
  })
  const { user, system } = process.cpuUsage(started)

  // Microseconds of the processor: a busy machine does not make them more.
  expect(user + system).toBeLessThan(20_000_000)

  const conditional = new Set(survey.figures.filter(({ askedIf }) => askedIf).map(({ question }) => question))
  const single = tables.filter(({ by, question }) => by.length === 1 && question !== null && !conditional.has(question))
  expect(single.filter(({ status }) => status === 'shown').length / single.length).toBeGreaterThan(0.9)
})
