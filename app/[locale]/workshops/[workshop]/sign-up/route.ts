import { refuseMethod } from '@/app/_http/form-refusals'
import { publicRoute, type Visit } from '@/app/_http/public-route'
import { now } from '@/lib/clock/server/now'
import { Fault } from '@/lib/vocabulary/fault'
import { type ListedWorkshop, takesSignUps, workshopStatus } from '@/lib/workshops/status'
import { findWorkshopToJoin } from '@/lib/workshops/server/find-workshop-to-join'
import { closedDoor } from './doors'
import { newForm } from './form-page'
import { receive } from './receive'

export const GET = publicRoute(async (visit) => {
  const workshop = await workshopOf(visit)
  const status = workshopStatus(workshop, workshop.room, now())
  return takesSignUps(status, workshop) ? newForm(workshop, visit.language) : closedDoor(workshop, visit.language, { status })
})

export const POST = publicRoute(async (visit) => receive(await workshopOf(visit), visit))

export const PUT = publicRoute(refuseMethod)
export const PATCH = PUT
export const DELETE = PUT

async function workshopOf({ params }: Visit): Promise<ListedWorkshop> {
  const workshop = await findWorkshopToJoin(params['workshop'] ?? '')
  if (!workshop) throw new Fault('not-found', 'no such workshop')
  return workshop
}
