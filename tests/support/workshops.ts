import workshops from '@/content/workshops.json'
import { Workshop, WorkshopWords } from '@/lib/workshops/workshop'
import { DEMO_WORKSHOPS, rowOf } from '@/scripts/seed/demo-workshops'

/** The demo's workshops of 2022 as the database gives them. */
export const HELD_WORKSHOPS: Workshop[] = DEMO_WORKSHOPS.map((demo) => Workshop.parse(rowOf(demo)))

export const WORKSHOP_WORDS = WorkshopWords.parse(workshops)

/** One of them by its municipality; anything may be told otherwise. */
export function aWorkshop(municipality: string, changes: Partial<Workshop> = {}): Workshop {
  const found = HELD_WORKSHOPS.find((workshop) => workshop.municipality === municipality)
  if (!found) throw new Error(`no workshop in ${municipality}`)
  return { ...found, ...changes }
}
