import { expect, test } from 'vitest'
import promise from '@/content/service-promise.json'
import strategy from '@/content/strategy.json'
import council from '@/content/survey-council.json'
import residents from '@/content/survey-residents.json'
import staff from '@/content/survey-staff.json'
import { wholeForm, withField } from '@/tests/support/answer-forms'
import { type Question, QuestionnaireDefinition } from './schema'
import { validate } from './validate'

const residentSurvey = QuestionnaireDefinition.parse(residents)
const residentQuestions = questionsOf(residentSurvey)

function questionsOf({ pages }: QuestionnaireDefinition): Question[] {
  return pages.flatMap(({ questions }) => questions)
}

function optionsOf(questions: Question[], id: string): string[] {
  const question = questions.find((each) => each.id === id)
  return question && 'options' in question ? question.options.map((option) => option.id) : []
}

test.each([residents, staff, council, promise])('the questionnaire $id can be published', (content) => {
  expect(QuestionnaireDefinition.safeParse(content).error?.issues ?? []).toEqual([])
})

test('[S18] of who one is, residents must tell municipality and age alone, and may withhold their age', () => {
  const [background = []] = residentSurvey.pages.map(({ questions }) => questions)
  expect(background.filter(({ required }) => required).map(({ id }) => id)).toEqual(['municipality', 'age-group'])
  expect(optionsOf(residentQuestions, 'age-group')).toContain('prefer-not-to-say')
})

test('[S52] the residents’ survey asks for nothing that says who one is', () => {
  expect(residentSurvey.anonymous).toBe(true)
  for (const question of residentQuestions) if (question.type === 'text') expect([question.personalData, question.inputType]).toEqual([undefined, undefined])
})

test('[S54] one person may answer as resident, service user and carer at once', () => {
  const form = withField(wholeForm('roles'), 'q.relation', 'resident', 'service-user', 'relative')
  expect(validate(residentSurvey, form)).toMatchObject({ ok: true, answers: { given: { relation: ['resident', 'service-user', 'relative'] } } })
})

test('[S56] from thirteen on one may answer, with nobody else asked', () => {
  expect(residentSurvey.minAge).toBe(13)
  expect(validate(residentSurvey, withField(wholeForm('young'), 'q.age-group', 'under-18')).ok).toBe(true)
  expect(JSON.stringify(residents)).not.toMatch(/huoltaja|vårdnadshavare|guardian/i)
})

test('[S57] people of working age are age groups of their own', () => {
  expect(optionsOf(residentQuestions, 'age-group')).toEqual(['under-18', '18-29', '30-44', '45-64', '65-74', '75-plus', 'prefer-not-to-say'])
})

test('[S69] the survey knows the municipalities of the strategy, and elsewhere', () => {
  expect(optionsOf(residentQuestions, 'municipality')).toEqual([...strategy.county.municipalities.map(({ id }) => id), 'elsewhere'])
})

test('[S75] the hospital and the emergency department are a service asked about', () => {
  const satisfaction = residentQuestions.find(({ id }) => id === 'service-satisfaction')
  expect(satisfaction?.type === 'matrix' && satisfaction.rows.map(({ id }) => id)).toContain('hospital-emergency')
})

test('[S76] the question on distance says the old word, too', () => {
  const distance = residentQuestions.find(({ id }) => id === 'travel-distance')
  expect(distance?.text.fi).toMatch(/sote-keskukseen tai terveysasemalle/)
  expect(distance?.text.sv).toMatch(/social- och hälsocentral eller hälsostation/)
  expect(distance?.text.en).toMatch(/health and social services centre or health station/)
  expect(distance?.text['fi-selko']).toMatch(/terveysasema/)
})

test('[S97] the question on choices says that money is short', () => {
  const balance = questionsOf(QuestionnaireDefinition.parse(council)).find(({ id }) => id === 'service-balance')
  for (const [language, words] of [['fi', 'ei ole rahaa'], ['sv', 'pengarna inte räcker'], ['en', 'not enough money'], ['fi-selko', 'raha ei riitä']] as const) expect(balance?.text[language]).toContain(words)
})

test('[S197] staff choose at most three rewards', () => {
  const rewards = questionsOf(QuestionnaireDefinition.parse(staff)).find(({ id }) => id === 'rewards')
  expect(rewards).toMatchObject({ type: 'multiple', maxSelections: 3 })
})
