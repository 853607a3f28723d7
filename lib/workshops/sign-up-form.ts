import { inEveryLanguage } from '@/lib/i18n/translator'
import { type Answers, chosenOption } from '@/lib/questionnaire/answers'
import { type Entries, fieldValues, questionField } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'
import type { Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { validate } from '@/lib/questionnaire/validate'
import { inEachLanguage } from '@/lib/vocabulary/language'
import type { Mode } from '@/lib/vocabulary/sign-ups'
import { MOST_IN_PARTY } from './sign-up'
import { modesOf, type Workshop } from './workshop'

/** The form's version; raised when its questions change in what they mean. */
export const SIGN_UP_VERSION = 1

/** The box that says that she would wait. */
export const MAY_WAIT_FIELD = 'may-wait'

/** What somebody signs up with. */
export type SignUpAnswers = { name: string; email: string | null; phone: string | null; mode: Mode; party: number; needs: string | null }

/** The sign-up form of a workshop, in every language: three fields that must be filled in, and what helps the host. */
export function signUpForm(workshop: Pick<Workshop, 'slug' | 'title' | 'placesOnSite' | 'placesRemote'>): QuestionnaireDefinition {
  return {
    id: 'sign-up',
    title: inEachLanguage(workshop.title),
    intro: inEveryLanguage((t) => t('workshops:sign-up.intro')),
    pages: [{
      id: 'person',
      title: inEveryLanguage((t) => t('workshops:sign-up.section')),
      questions: [...contactQuestions(), ...modeQuestion(modesOf(workshop)), partyQuestion(), needsQuestion()],
    }],
  }
}

function contactQuestions(): Question[] {
  return [
    { id: 'name', type: 'text', text: inEveryLanguage((t) => t('workshops:sign-up.name')), required: true, maxLength: 100, personalData: true },
    { id: 'email', type: 'text', text: inEveryLanguage((t) => t('workshops:sign-up.email')), help: inEveryLanguage((t) => t('workshops:sign-up.email-help')), required: false, maxLength: 200, inputType: 'email', personalData: true },
    { id: 'phone', type: 'text', text: inEveryLanguage((t) => t('workshops:sign-up.phone')), help: inEveryLanguage((t) => t('workshops:sign-up.phone-help')), required: false, maxLength: 40, inputType: 'tel', personalData: true },
  ]
}

/** Asked where there is a choice. */
export function modeQuestion(modes: readonly Mode[]): Question[] {
  if (modes.length < 2) return []
  const options = modes.map((id) => ({ id, label: inEveryLanguage((t) => t(`workshops:mode.${id}`)) }))
  return [{ id: 'mode', type: 'single', text: inEveryLanguage((t) => t('workshops:sign-up.mode')), required: true, options }]
}

export function partyQuestion(): Question {
  return { id: 'party', type: 'number', text: inEveryLanguage((t) => t('workshops:sign-up.party')), help: inEveryLanguage((t) => t('workshops:sign-up.party-help')), required: true, min: 1, max: MOST_IN_PARTY, integer: true }
}

function needsQuestion(): Question {
  return { id: 'needs', type: 'text', text: inEveryLanguage((t) => t('workshops:sign-up.needs')), help: inEveryLanguage((t) => t('workshops:sign-up.needs-help')), required: false, multiline: true, maxLength: 500, personalData: true }
}

type Read = { ok: true; answers: Answers; signUp: SignUpAnswers } | { ok: false; problems: SignUpProblem[] }

/** What the questionnaire's own checks find, and that nobody can be reached. */
export type SignUpProblem = Problem | { field: string; question: string; code: 'contact-missing' }

/** Reads a filled-in sign-up form. By e-mail or by telephone: one of them is needed. */
export function readSignUp(workshop: Parameters<typeof signUpForm>[0], entries: Entries): Read {
  const validation = validate(signUpForm(workshop), entries)
  const problems: SignUpProblem[] = validation.ok ? [] : validation.problems
  const given = validation.ok ? validation.answers.given : {}
  // Cleaned as the answers are: what no person types is no address.
  const typed = fieldValues(entries)
  const hasContact = ['email', 'phone'].some((question) => typed.get(questionField(question))?.some((value) => value.trim() !== ''))
  if (!hasContact) problems.splice(problems.findIndex(({ field }) => field === questionField('name')) + 1, 0, { field: questionField('email'), question: 'email', code: 'contact-missing' })
  if (!validation.ok || problems.length > 0) return { ok: false, problems }
  const text = (question: string) => typeof given[question] === 'string' ? given[question] : null
  return {
    ok: true,
    answers: validation.answers,
    signUp: { name: text('name') ?? '', email: text('email'), phone: text('phone'), needs: text('needs'), ...readPlaces(workshop, validation.answers) },
  }
}

/** How many come and in which mode; where there is one mode only, in that one. */
export function readPlaces(workshop: Pick<Workshop, 'placesOnSite' | 'placesRemote'>, { given }: Answers): { mode: Mode; party: number } {
  const modes = modesOf(workshop)
  const chosen = modes.find((mode) => mode === chosenOption(given['mode'])) ?? modes[0] ?? 'on-site'
  return { mode: chosen, party: typeof given['party'] === 'number' ? given['party'] : 1 }
}

