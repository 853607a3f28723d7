import { seeOther } from '@/app/_http/document'
import { reportFailure } from '@/app/_http/failure-pages'
import { submissionIdOf } from '@/app/_http/form-identity'
import { jsonAnswer, jsonProblem, refuseForm, wantsJson } from '@/app/_http/form-refusals'
import type { Visit } from '@/app/_http/public-route'
import { readForm } from '@/app/_http/read-form'
import { wordProblems } from '@/components/answering/problem-text'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { type Entries, FIELD } from '@/lib/questionnaire/form-fields'
import { type SubmitRefusal, submitAnswers } from '@/lib/responses/server/submit-answers'
import type { RoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import { closedPage, notYetOpenPage } from './doors'
import { formAgain } from './form-page'

/** What was sent, as far as it could be made out. */
type Sent = { asked: RoundToAnswer; visit: Visit; entries: Entries; version: PublishedVersion; submissionId: SubmissionId }

/** Takes a posted form in: a change of language, or an answer to keep. What was typed is given back whenever it was not stored. */
export async function receive(asked: RoundToAnswer, visit: Visit): Promise<Response> {
  const form = await readForm(visit.request)
  if (!form.ok) return refuseForm(form.reason, visit)
  const entries = form.value
  const version = versionOf(asked, entries)
  const submissionId = submissionIdOf(entries)

  if (entries.some(([name]) => name === FIELD.switch)) {
    return formAgain(asked, visit.language, { version: version ?? asked.newest, showing: { submissionId: submissionId ?? crypto.randomUUID(), typed: entries } })
  }
  if (submissionId === null) return giveBack({ asked, visit, entries, version: version ?? asked.newest, notice: 'new-id' }, 400)
  if (version === null) return giveBack({ asked, visit, entries, version: asked.newest, submissionId, notice: 'unknown-version' }, 422)
  return keep({ asked, visit, entries, version, submissionId })
}

async function keep(sent: Sent): Promise<Response> {
  const { asked: { round }, visit: { language, request }, version, submissionId, entries } = sent
  try {
    const outcome = await submitAnswers({ round, version, submissionId, language, entries })
    if (!outcome.ok) return await refuse(outcome.reason, sent)
    const location = addressIn(language, `/answer/${round.slug}/thanks?r=${outcome.value.checkCode}`)
    if (!wantsJson(request)) return seeOther(location)
    return jsonAnswer({ receipt: outcome.value.checkCode, location }, outcome.value.isNew ? 201 : 200)
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    reportFailure(error)
    const response = await giveBack({ ...sent, notice: 'not-saved' }, 503)
    response.headers.set('retry-after', '10')
    return response
  }
}

function refuse(reason: SubmitRefusal, sent: Sent): Promise<Response> {
  const { asked: { round }, visit: { language, request }, version, submissionId, entries } = sent
  const t = translator(language)
  switch (reason.kind) {
    case 'invalid': {
      const problems = wordProblems(reason.problems, { definition: version.definition, language, t })
      if (wantsJson(request)) return Promise.resolve(jsonAnswer({ errors: problems }, 422))
      return formAgain(sent.asked, language, { version, showing: { submissionId, typed: entries, problems, status: 422 } })
    }
    case 'conflict':
      return giveBack({ ...sent, notice: 'conflict' }, 409)
    case 'closed':
      if (wantsJson(request)) return Promise.resolve(jsonProblem(t('round:closed'), 410))
      return closedPage(round, language, { status: 410, cameLate: true })
    case 'not-open-yet':
      return notYetOpenPage(round, language, { status: 403 })
  }
}

type GivenBack = Omit<Sent, 'submissionId'> & { submissionId?: SubmissionId; notice: 'conflict' | 'not-saved' | 'new-id' | 'unknown-version' }

/** The form with what was typed and a notice above it; a script gets the notice alone, as it holds the form itself. */
function giveBack({ asked, visit, entries, version, submissionId, notice }: GivenBack, status: number): Promise<Response> {
  if (wantsJson(visit.request)) return Promise.resolve(jsonProblem(translator(visit.language)(`answering:notice.${notice}`), status))
  return formAgain(asked, visit.language, { version, showing: { submissionId: submissionId ?? crypto.randomUUID(), typed: entries, notice, status } })
}

/** The version the form was made of; `null` when it is none that was ever published for the round. */
function versionOf(asked: RoundToAnswer, entries: Entries): PublishedVersion | null {
  const values = entries.filter(([name]) => name === FIELD.version).map(([, value]) => value)
  return (values.length === 1 && asked.versions.find(({ number }) => String(number) === values[0])) || null
}
