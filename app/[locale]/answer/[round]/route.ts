import { refuseMethod } from '@/app/_http/form-refusals'
import { publicRoute, type Visit } from '@/app/_http/public-route'
import { today } from '@/lib/clock/server/today'
import { roundState } from '@/lib/rounds/round'
import { findRoundToAnswer, type RoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'
import { Fault } from '@/lib/vocabulary/fault'
import { closedPage, notYetOpenPage, staffAccessPage } from './doors'
import { newForm } from './form-page'
import { receive } from './receive'

export const GET = publicRoute(async (visit) => {
  const asked = await roundOf(visit)
  const { round } = asked
  if (round.access === 'code-or-ticket') return staffAccessPage(round, visit.language)
  switch (roundState(round, today())) {
    case 'upcoming':
      return notYetOpenPage(round, visit.language)
    case 'open':
      return newForm(asked, visit.language)
    case 'closed':
    case 'counted':
      return closedPage(round, visit.language)
  }
})

export const POST = publicRoute(async (visit) => {
  const asked = await roundOf(visit)
  if (asked.round.access === 'code-or-ticket') return staffAccessPage(asked.round, visit.language, { status: 403 })
  return receive(asked, visit)
})

export const PUT = publicRoute(refuseMethod)
export const PATCH = PUT
export const DELETE = PUT

/** The form of a round that one may know of: an invited round is not found without its invitation. */
async function roundOf({ language, params }: Visit): Promise<RoundToAnswer> {
  const asked = await findRoundToAnswer(params['round'] ?? '')
  if (!asked || asked.round.access === 'invitation' || !asked.round.languages.includes(language)) throw new Fault('not-found', 'no round to answer')
  return asked
}
