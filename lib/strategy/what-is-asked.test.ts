import { expect, test } from 'vitest'
import content from '@/content/strategy.json'
import council from '@/content/survey-council.json'
import residents from '@/content/survey-residents.json'
import staff from '@/content/survey-staff.json'
import { type Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { recordsOf } from './records'
import { Strategy } from './schema'

// What the surveys ask points at records of the strategy by `ref`: there results find their place.
const strategy = Strategy.parse(content)
const SURVEYS = { council, residents, staff }

/** What points at which record, as `staff: wellbeing.coping` for a row or an option, `staff: rewards` for a question. */
const REFERENCES = new Map(Object.entries(SURVEYS).flatMap(([survey, definition]) => {
  const questions = QuestionnaireDefinition.parse(definition).pages.flatMap((page) => page.questions)
  return questions.flatMap(partsOf).map(({ path, ref }): [string, string | undefined] => [`${survey}: ${path}`, ref])
}))

function partsOf(question: Question): { path: string; ref: string | undefined }[] {
  const parts = [...('rows' in question ? question.rows : []), ...('options' in question ? question.options : [])]
  return [{ path: question.id, ref: question.ref }, ...parts.map(({ id, ref }) => ({ path: `${question.id}.${id}`, ref }))]
}

/** The guideline that a record is or belongs to. */
function guidelineOf(id: string | undefined): string | undefined {
  return strategy.guidelines.find((guideline) => [guideline, ...guideline.themes, ...guideline.keyPoints, ...guideline.battles].some((record) => record.id === id))?.id
}

test('[S15] whatever a survey refers to is a record of the strategy, and a goal of the service strategy is among them', () => {
  const refs = [...REFERENCES.values()].filter((ref) => ref !== undefined)
  expect(recordsOf(strategy, refs).filter(({ kind }) => kind === 'goal').map(({ id }) => id)).toContain('goal-access')
})

test.each([
  ['[S16] [S155]', 'residents: service-satisfaction.rescue', 'kp-rescue'],
  ['[S77] [S159]', 'residents: priorities.own-nurse', 'battle-own-nurse'],
  ['[S94]', 'council: challenge-order.challenge-ageing', 'challenge-ageing'],
  ['[S95]', 'council: challenge-order.challenge-staffing', 'challenge-staffing'],
  ['[S95] [S142] [S199]', 'staff: wellbeing.enough-staff', 'theme-staff-availability'],
  ['[S96]', 'council: challenge-order.challenge-distances', 'challenge-distances'],
  ['[S96]', 'residents: travel-distance', 'challenge-distances'],
  ['[S97]', 'council: challenge-order.challenge-funding', 'challenge-funding'],
  ['[S98]', 'council: challenge-order.challenge-trust', 'challenge-trust'],
  ['[S98]', 'council: decision-making', 'challenge-trust'],
  ['[S98] [S103] [S134]', 'staff: leadership.decisions-carried', 'theme-implementation'],
  ['[S103] [S140] [S192]', 'staff: leadership.listens', 'theme-line-management'],
  ['[S105] [S157] [S168]', 'staff: wellbeing.cooperation', 'battle-cooperation'],
  ['[S130]', 'residents: priorities.basic-services', 'theme-basic-services'],
  ['[S133] [S173]', 'residents: priorities.balanced-finances', 'battle-balance'],
  ['[S135] [S149]', 'residents: remote-acceptance.remote-appointment', 'channel-digital'],
  ['[S149]', 'residents: remote-acceptance.mobile-unit', 'channel-local'],
  ['[S138]', 'staff: change-readiness.know-why', 'theme-change-readiness'],
  ['[S141] [S197]', 'staff: rewards', 'kp-rewards'],
  ['[S143]', 'residents: guideline-importance.guideline-1', 'guideline-1'],
  ['[S161]', 'residents: guideline-importance.guideline-2', 'guideline-2'],
  ['[S175]', 'residents: guideline-importance.guideline-3', 'guideline-3'],
  ['[S190]', 'residents: guideline-importance.guideline-4', 'guideline-4'],
  ['[S156]', 'residents: priorities.hospital-at-home', 'battle-hospital-at-home'],
  ['[S158]', 'residents: priorities.prevention', 'battle-prevention'],
  ['[S162]', 'council: challenge-order', 'kp-answer-challenges'],
  ['[S176]', 'residents: digital-barriers', 'kp-digital'],
  ['[S182]', 'staff: change-readiness.supported', 'kp-change-skills'],
  ['[S183]', 'staff: wellbeing.coping', 'battle-coping'],
  ['[S185]', 'staff: renewal-idea', 'kp-evidence'],
  ['[S187]', 'residents: digital-use', 'battle-digital-leap'],
  ['[S188]', 'staff: change-readiness.time-to-develop', 'battle-daily-development'],
  ['[S189]', 'staff: change-readiness.ready', 'battle-change-skills'],
  ['[S195]', 'staff: wellbeing.learn-new', 'kp-careers'],
  ['[S196]', 'staff: recommend-employer', 'kp-careers'],
  ['[S200] [S205]', 'staff: staff-priorities.battle-recruitment', 'battle-recruitment'],
  ['[S214]', 'residents: access-ease', 'goal-access'],
])('%s %s asks about %s', (_rows, asked, record) => {
  expect(REFERENCES.get(asked)).toBe(record)
  expect(recordsOf(strategy, [record])).toHaveLength(1)
})

// A question points at one record and tells of its neighbours, too.
test.each([
  ['[S137]', 'staff: change-readiness.time-to-develop', 'theme-agile-work'],
  ['[S153]', 'staff: wellbeing.cooperation', 'kp-basic-services'],
  ['[S165]', 'staff: leadership.decisions-carried', 'kp-balance'],
  ['[S181]', 'staff: change-readiness.time-to-develop', 'kp-daily-renewal'],
  ['[S193]', 'staff: leadership.coaches', 'kp-leadership'],
])('%s %s asks about the guideline of %s', (_rows, asked, record) => {
  expect(guidelineOf(record)).toBeDefined()
  expect(guidelineOf(REFERENCES.get(asked))).toBe(guidelineOf(record))
})

test('[S198] being thanked is among the rewards that staff choose from', () => {
  expect(REFERENCES.has('staff: rewards.thanks')).toBe(true)
})

test('[S203] [S204] [S205] [S206] staff put all four battles of their guideline in order', () => {
  const battles = strategy.guidelines.find(({ id }) => id === 'guideline-4')?.battles.map(({ id }) => id) ?? []
  const ranking = QuestionnaireDefinition.parse(staff).pages.flatMap(({ questions }) => questions).find(({ id }) => id === 'staff-priorities')
  if (ranking?.type !== 'ranking') throw new Error('staff-priorities is no ranking')
  expect(ranking.options.map(({ ref }) => ref).sort()).toEqual(battles.sort())
  expect({ required: ranking.required, places: ranking.maxRanks }).toEqual({ required: true, places: 4 })
})

test('[S230] the channels that elected officials weigh have the ids of the strategy', () => {
  const channels = strategy.serviceStrategy.channels.map(({ id }) => id)
  const offered = [...REFERENCES.keys()].flatMap((path) => (path.startsWith('council: service-balance.') ? [path.slice('council: service-balance.'.length)] : []))
  const named = offered.filter((id) => id !== 'cannot-say')
  expect(named.length).toBeGreaterThan(3)
  expect(channels).toEqual(expect.arrayContaining(named))
})
