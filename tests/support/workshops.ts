import workshops from '@/content/workshops.json'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { Workshop, WorkshopWords } from '@/lib/workshops/workshop'
import { DEMO_WORKSHOPS, rowOf } from '@/scripts/seed/demo-workshops'

/** The demo's workshops of 2022 as the database gives them. */
export const HELD_WORKSHOPS: ListedWorkshop[] = DEMO_WORKSHOPS.map((demo) => {
  const columns = { audience: 'public', offerHours: 48, cancelledAt: null, calendarSequence: 0, ...rowOf(demo) }
  const { placesOnSite, placesRemote } = columns
  return { ...Workshop.parse(columns), room: { free: { 'on-site': placesOnSite, remote: placesRemote }, waiting: 0 } }
})

export const WORKSHOP_WORDS = WorkshopWords.parse(workshops)

/** One of them by its municipality; anything may be told otherwise. */
export function aWorkshop(municipality: string, changes: Partial<ListedWorkshop> = {}): ListedWorkshop {
  const found = HELD_WORKSHOPS.find((workshop) => workshop.municipality === municipality)
  if (!found) throw new Error(`no workshop in ${municipality}`)
  return { ...found, ...changes }
}
