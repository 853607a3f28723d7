import { inEveryLanguage } from '@/lib/i18n/translator'
import { type Answers, chosenOption, chosenOptions } from '@/lib/questionnaire/answers'
import { type Entries, questionField } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { answersSoFar, validate } from '@/lib/questionnaire/validate'
import type { Strategy } from '@/lib/strategy/schema'
import { type CoDeveloper, ELSEWHERE, TOPICS } from './co-developer'

/** The form's version; raised when its questions, or what is consented to, change in what they mean. */
export const JOIN_VERSION = 1

/** The box by which she consents. A question has two options or more, so it is none. */
export const CONSENT_FIELD = 'consent'

/** The county's own, from which somebody names hers. */
export type Municipalities = Strategy['county']['municipalities']

/** What somebody joins with. */
export type JoinAnswers = Pick<CoDeveloper, 'topics' | 'municipality' | 'name' | 'email' | 'phone'>

/** The form by which a resident joins the list, in every language. */
export function joinForm(municipalities: Municipalities): QuestionnaireDefinition {
  return {
    id: 'take-part',
    title: inEveryLanguage((t) => t('co-developers:title')),
    intro: inEveryLanguage((t) => t('co-developers:form.intro')),
    pages: [{
      id: 'person',
      title: inEveryLanguage((t) => t('co-developers:form.section')),
      questions: [topicsQuestion(), municipalityQuestion(municipalities), ...contactQuestions()],
    }],
  }
}

function topicsQuestion(): Question {
  const options = TOPICS.map((id) => ({ id, label: inEveryLanguage((t) => t(`co-developers:topic.${id}`)) }))
  return { id: 'topics', type: 'multiple', text: inEveryLanguage((t) => t('co-developers:form.topics')), help: inEveryLanguage((t) => t('co-developers:form.topics-help')), required: true, options }
}

function municipalityQuestion(municipalities: Municipalities): Question {
  const options = [...municipalities, { id: ELSEWHERE, label: inEveryLanguage((t) => t('co-developers:elsewhere')) }]
  return { id: 'municipality', type: 'single', text: inEveryLanguage((t) => t('co-developers:form.municipality')), required: true, options }
}

function contactQuestions(): Question[] {
  return [
    { id: 'name', type: 'text', text: inEveryLanguage((t) => t('co-developers:form.name')), required: true, maxLength: 100, personalData: true },
    { id: 'email', type: 'text', text: inEveryLanguage((t) => t('co-developers:form.email')), help: inEveryLanguage((t) => t('co-developers:form.email-help')), required: false, maxLength: 200, inputType: 'email', personalData: true },
    { id: 'phone', type: 'text', text: inEveryLanguage((t) => t('co-developers:form.phone')), help: inEveryLanguage((t) => t('co-developers:form.phone-help')), required: false, maxLength: 40, inputType: 'tel', personalData: true },
  ]
}

/** What the questionnaire's own checks find, that nobody can be reached, and that nobody has consented. */
export type JoinProblem = Problem | { field: string; question: string; code: 'contact-missing' | 'consent-missing' }

type Read = { ok: true; answers: Answers; person: JoinAnswers } | { ok: false; problems: JoinProblem[] }

/** Reads a filled-in form. The problems stand in the order of the form: contact is asked last, and then consent. */
export function readJoin(municipalities: Municipalities, entries: Entries): Read {
  const form = joinForm(municipalities)
  const validation = validate(form, entries)
  const { given } = answersSoFar(form, entries)
  const problems: JoinProblem[] = validation.ok ? [] : validation.problems
  if (given['email'] === undefined && given['phone'] === undefined) problems.push({ field: questionField('email'), question: 'email', code: 'contact-missing' })
  if (!hasConsented(entries)) problems.push({ field: CONSENT_FIELD, question: CONSENT_FIELD, code: 'consent-missing' })
  if (!validation.ok || problems.length > 0) return { ok: false, problems }
  return { ok: true, answers: validation.answers, person: personOf(validation.answers) }
}

export function hasConsented(entries: Entries): boolean {
  return entries.some(([field, value]) => field === CONSENT_FIELD && value !== '')
}

function personOf({ given }: Answers): JoinAnswers {
  const text = (question: string) => (typeof given[question] === 'string' ? given[question] : null)
  const chosen = chosenOptions(given['topics'])
  return {
    topics: TOPICS.filter((topic) => chosen.includes(topic)),
    municipality: chosenOption(given['municipality']) ?? ELSEWHERE,
    name: text('name') ?? '',
    email: text('email'),
    phone: text('phone'),
  }
}
