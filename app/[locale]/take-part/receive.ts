import { seeOther } from '@/app/_http/document'
import { reportFailure } from '@/app/_http/failure-pages'
import { submissionIdOf } from '@/app/_http/form-identity'
import { refuseForm } from '@/app/_http/form-refusals'
import type { Visit } from '@/app/_http/public-route'
import { readForm } from '@/app/_http/read-form'
import type { WordedProblem } from '@/components/answering/form'
import { wordProblems } from '@/components/answering/problem-text'
import { linkToken } from '@/lib/access/server/link-token'
import { JOIN_VERSION, joinForm, type JoinProblem } from '@/lib/co-developers/join-form'
import { joinCoDevelopers, type JoinForm, type JoinRefusal } from '@/lib/co-developers/server/join-co-developers'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import { FIELD } from '@/lib/questionnaire/form-fields'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { formPage, type Showing } from './form-page'
import { sentPage } from './sent-page'

/** Takes a posted form in: a change of language, or somebody who wants to take part. What was typed is given back whenever nothing was stored. */
export async function receive({ language, request }: Visit): Promise<Response> {
  const form = await readForm(request)
  if (!form.ok) return refuseForm(form.reason, { language, request, params: {} })
  const entries = form.value
  const id = submissionIdOf(entries)
  const again = (showing: Omit<Showing, 'submissionId' | 'typed'>) => formPage(language, { submissionId: id ?? crypto.randomUUID(), typed: entries, ...showing })
  if (entries.some(([name]) => name === FIELD.switch)) return again({})
  if (id === null) return again({ notice: 'new-id', status: 400 })
  if (!entries.some(([name, value]) => name === FIELD.version && value === String(JOIN_VERSION))) {
    return again({ problems: [about('', 'unknown-version', translator(language))], status: 422 })
  }
  const { county: { municipalities } } = await getStrategy()
  return keep({ municipalities, language, entries, submissionId: id })
}

async function keep(sent: JoinForm): Promise<Response> {
  const { language } = sent
  try {
    const outcome = await joinCoDevelopers(sent)
    if (!outcome.ok) return await refuse(outcome.reason, sent)
    if (outcome.value.by === 'email') return await sentPage(language, outcome.value.email)
    return seeOther(addressIn(language, `/take-part/${linkToken('co-developer', outcome.value.id)}`))
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    reportFailure(error)
    const response = await giveBack(sent, { notice: 'not-saved', status: 503 })
    response.headers.set('retry-after', '10')
    return response
  }
}

function giveBack({ language, entries, submissionId }: JoinForm, showing: Omit<Showing, 'submissionId' | 'typed'>): Promise<Response> {
  return formPage(language, { submissionId, typed: entries, ...showing })
}

function refuse(refusal: JoinRefusal, sent: JoinForm): Promise<Response> {
  switch (refusal.kind) {
    case 'invalid': return giveBack(sent, { problems: inWords(refusal.problems, sent), status: 422 })
    case 'conflict': return giveBack(sent, { problems: [about('', 'conflict', translator(sent.language))], status: 409 })
  }
}

type Told = 'contact-missing' | 'consent-missing' | 'unknown-version' | 'conflict'

function about(field: string, told: Told, t: Translate): WordedProblem {
  return { field, message: t(`co-developers:refused.${told}`) }
}

function inWords(problems: JoinProblem[], { municipalities, language }: JoinForm): WordedProblem[] {
  const t = translator(language)
  const definition = joinForm(municipalities)
  return problems.flatMap((problem) => 'params' in problem ? wordProblems([problem], { definition, language, t }) : [about(problem.field, problem.code, t)])
}
