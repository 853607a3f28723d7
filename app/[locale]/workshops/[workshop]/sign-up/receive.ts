import { seeOther } from '@/app/_http/document'
import { reportFailure } from '@/app/_http/failure-pages'
import { submissionIdOf } from '@/app/_http/form-identity'
import { refuseForm } from '@/app/_http/form-refusals'
import type { Visit } from '@/app/_http/public-route'
import { readForm } from '@/app/_http/read-form'
import type { WordedProblem } from '@/components/answering/form'
import { wordProblems } from '@/components/answering/problem-text'
import { linkToken } from '@/lib/access/server/link-token'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import { type Entries, FIELD } from '@/lib/questionnaire/form-fields'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import type { Refusal } from '@/lib/workshops/command'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { type SignUpRefusal, signUpForWorkshop } from '@/lib/workshops/server/sign-up-for-workshop'
import { MAY_WAIT_FIELD, SIGN_UP_VERSION, signUpForm, type SignUpProblem } from '@/lib/workshops/sign-up-form'
import { closedDoor } from './doors'
import { formPage, type Showing } from './form-page'
import { sentPage } from './sent-page'

/** What was sent, as far as it could be made out. */
type Sent = { workshop: ListedWorkshop; language: Language; entries: Entries; submissionId: SubmissionId }

/** Takes a posted sign-up in: a change of language, or somebody who wants to come. What was typed is given back whenever nothing was stored. */
export async function receive(workshop: ListedWorkshop, { language, request }: Visit): Promise<Response> {
  const form = await readForm(request)
  if (!form.ok) return refuseForm(form.reason, { language, request, params: {} })
  const entries = form.value
  const id = submissionIdOf(entries)
  const again = (showing: Omit<Showing, 'submissionId' | 'typed'>) => formPage(workshop, language, { submissionId: id ?? crypto.randomUUID(), typed: entries, ...showing })
  if (entries.some(([name]) => name === FIELD.switch)) return again({})
  if (id === null) return again({ notice: 'new-id', status: 400 })
  if (!entries.some(([name, value]) => name === FIELD.version && value === String(SIGN_UP_VERSION))) {
    return again({ problems: [about('', 'unknown-version', translator(language))], status: 422 })
  }
  return keep({ workshop, language, entries, submissionId: id })
}

async function keep(sent: Sent): Promise<Response> {
  const { workshop, language } = sent
  try {
    const outcome = await signUpForWorkshop(sent)
    if (!outcome.ok) return await refuse(outcome.reason, sent)
    if (outcome.value.by === 'email') return await sentPage(workshop, language, outcome.value.email)
    return seeOther(addressIn(language, `/my/${linkToken('sign-up', outcome.value.id)}`))
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    reportFailure(error)
    const response = await giveBack(sent, { notice: 'not-saved', status: 503 })
    response.headers.set('retry-after', '10')
    return response
  }
}

function giveBack({ workshop, language, entries, submissionId }: Sent, showing: Omit<Showing, 'submissionId' | 'typed'>): Promise<Response> {
  return formPage(workshop, language, { submissionId, typed: entries, ...showing })
}

function refuse(refusal: SignUpRefusal, sent: Sent): Promise<Response> {
  const t = translator(sent.language)
  switch (refusal.kind) {
    case 'invalid': return giveBack(sent, { problems: inWords(refusal.problems, sent, t), status: 422 })
    case 'conflict': return giveBack(sent, { problems: [about('', 'conflict', t)], status: 409 })
    case 'refused': return refuseSignUp(refusal.reason, sent)
  }
}

function refuseSignUp(reason: Refusal, sent: Sent): Promise<Response> {
  const { workshop, language } = sent
  const t = translator(language)
  switch (reason) {
    case 'workshop-cancelled': case 'over': case 'closed':
      return closedDoor(workshop, language, { status: reason, answer: 410, cameLate: true })
    case 'not-open-yet':
      return closedDoor(workshop, language, { status: reason, answer: 403, cameLate: true })
    case 'full':
      return giveBack(sent, { problems: [{ field: MAY_WAIT_FIELD, message: t('workshops:refused.full', { waiting: workshop.room.waiting }) }], status: 422, asksToWait: true })
    case 'full-without-list': case 'waiting-list-full':
      return giveBack(sent, { problems: [about('', reason, t)], status: 422 })
    case 'party-too-large':
      return giveBack(sent, { problems: [about('q.party', reason, t)], status: 422 })
    case 'mode-not-offered':
      return giveBack(sent, { problems: [about('q.mode', reason, t)], status: 422 })
    default:
      throw new Error(`signing up can't be refused as ${reason}`)
  }
}

type Told = 'contact-missing' | 'unknown-version' | 'conflict' | 'full-without-list' | 'waiting-list-full' | 'party-too-large' | 'mode-not-offered'

function about(field: string, told: Told, t: Translate): WordedProblem {
  return { field, message: t(`workshops:refused.${told}`) }
}

function inWords(problems: SignUpProblem[], { workshop, language }: Sent, t: Translate): WordedProblem[] {
  const definition = signUpForm(workshop)
  return problems.flatMap((problem) => problem.code === 'contact-missing' ? [about(problem.field, problem.code, t)] : wordProblems([problem], { definition, language, t }))
}
