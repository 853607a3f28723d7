import { refuseForm, refuseMethod } from '@/app/_http/form-refusals'
import { seeOther } from '@/app/_http/document'
import { publicRoute, type Visit } from '@/app/_http/public-route'
import { readForm } from '@/app/_http/read-form'
import { OWN_COMMANDS, OWN_FIELD } from '@/components/co-developers/own-page'
import { readLinkToken } from '@/lib/access/server/link-token'
import { CoDeveloperId } from '@/lib/co-developers/co-developer'
import { findCoDeveloper } from '@/lib/co-developers/server/find-co-developer'
import { leaveCoDevelopers } from '@/lib/co-developers/server/leave-co-developers'
import { stayCoDeveloper } from '@/lib/co-developers/server/stay-co-developer'
import { addressIn } from '@/lib/i18n/addresses'
import { Fault } from '@/lib/vocabulary/fault'
import { leftPage, ownPage } from './own-page'

export const GET = publicRoute(show)

export const POST = publicRoute(async (visit) => {
  const { language, request, params } = visit
  const id = idOf(visit)
  const form = await readForm(request)
  if (!form.ok) return refuseForm(form.reason, visit)
  const asked = form.value.find(([name]) => name === OWN_FIELD)?.[1]
  switch (OWN_COMMANDS.find((command) => command === asked)) {
    case 'stay':
      if (!(await stayCoDeveloper(id)).ok) throw new Fault('not-found', 'not on the list any more')
      return seeOther(addressIn(language, `/take-part/${params['token'] ?? ''}`))
    case 'leave':
      await leaveCoDevelopers(id)
      return leftPage(language)
    case undefined:
      return show(visit)
  }
})

export const PUT = publicRoute(refuseMethod)
export const PATCH = PUT
export const DELETE = PUT

/** Looking changes nothing: programmes open the links of a letter before people do. */
async function show(visit: Visit): Promise<Response> {
  const person = await findCoDeveloper(idOf(visit))
  if (!person) throw new Fault('not-found', 'not on the list any more')
  return ownPage(person, { language: visit.language, token: visit.params['token'] ?? '' })
}

function idOf({ params }: Visit): CoDeveloperId {
  const id = readLinkToken('co-developer', params['token'] ?? '')
  if (id === null) throw new Fault('not-found', 'no link of ours')
  return CoDeveloperId.parse(id)
}
