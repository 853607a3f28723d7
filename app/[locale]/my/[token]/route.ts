import { refuseForm, refuseMethod } from '@/app/_http/form-refusals'
import { seeOther } from '@/app/_http/document'
import { publicRoute, type Visit } from '@/app/_http/public-route'
import { readForm } from '@/app/_http/read-form'
import { wordProblems } from '@/components/answering/problem-text'
import { readLinkToken } from '@/lib/access/server/link-token'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Fault } from '@/lib/vocabulary/fault'
import { SignUpId } from '@/lib/vocabulary/sign-ups'
import { changeForm, readOwnCommand } from '@/lib/workshops/change-form'
import type { Refusal } from '@/lib/workshops/command'
import { changeSignUp } from '@/lib/workshops/server/change-sign-up'
import type { OwnSignUp } from '@/lib/workshops/own-sign-up'
import { findSignUp } from '@/lib/workshops/server/find-sign-up'
import { ownPage, type Refused } from './own-page'

/** Looking changes nothing: mail programmes open links by themselves. */
export const GET = publicRoute(async (visit) => ownPage(await ownSignUp(visit), visit))

export const POST = publicRoute(async (visit) => {
  const own = await ownSignUp(visit)
  const form = await readForm(visit.request)
  if (!form.ok) return refuseForm(form.reason, visit)
  const t = translator(visit.language)
  const command = readOwnCommand(own.signUp.id, own.workshop, form.value)
  if (!command.ok) {
    const problems = command.reason === 'unknown' ? [{ field: '', message: t('workshops:own.refused.unreadable') }]
      : wordProblems(command.reason, { definition: changeForm(own.workshop), language: visit.language, t })
    return ownPage(own, visit, { problems, typed: form.value, status: command.reason === 'unknown' ? 400 : 422 })
  }
  const outcome = await changeSignUp(command.value)
  if (outcome.ok) return seeOther(`${addressIn(visit.language, `/my/${visit.params['token'] ?? ''}`)}${command.value.do === 'change' ? '?said=saved' : ''}`)
  const reason = reasonInWords(outcome.reason)
  // Meanwhile an offer may have lapsed: she is shown how it is now.
  const now = await findSignUp(own.signUp.id)
  return ownPage(now ?? own, visit, {
    problems: [{ field: '', message: t(`workshops:own.refused.${reason}`) }],
    typed: form.value,
    status: STATUS[reason],
    waitInstead: reason === 'no-room' && command.value.do === 'change' && command.value.mode !== own.signUp.mode && own.workshop.waitingListLimit > 0,
  })
})

export const PUT = publicRoute(refuseMethod)
export const PATCH = PUT
export const DELETE = PUT

const STATUS = {
  'no-room': 422, 'party-too-large': 422, 'mode-not-offered': 422, 'waiting-list-full': 422, 'full-without-list': 422,
  'offer-lapsed': 410, 'not-offered': 409, 'not-active': 409, over: 410,
} as const satisfies Partial<Record<Refusal, Refused['status']>>

function reasonInWords(refusal: Refusal): keyof typeof STATUS {
  const known = Object.keys(STATUS).find((reason): reason is keyof typeof STATUS => reason === refusal)
  if (known === undefined) throw new Error(`a sign-up can't be changed: ${refusal}`)
  return known
}

/** One answer for a token that is wrong and for a sign-up that is gone: nobody learns whether there ever was one. */
async function ownSignUp({ params }: Visit): Promise<OwnSignUp> {
  const id = readLinkToken('sign-up', params['token'] ?? '')
  const own = id === null ? null : await findSignUp(SignUpId.parse(id))
  if (!own) throw new Fault('not-found', 'no such sign-up')
  return own
}
