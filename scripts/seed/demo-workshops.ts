import { z } from 'zod'
import workshops from '@/content/workshops.json'
import type { Database } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language, LocalisedText } from '@/lib/vocabulary/language'

const Moment = z.iso.datetime({ offset: true }).transform((written) => new Date(written))
const Count = z.number().int().min(0)

const DemoWorkshop = z.object({
  id: ContentId,
  municipality: ContentId,
  guideline: ContentId,
  title: LocalisedText,
  description: LocalisedText,
  place: LocalisedText,
  partners: z.array(LocalisedText).default([]),
  starts: Moment,
  ends: Moment,
  registrationOpens: Moment,
  registrationCloses: Moment,
  capacity: Count,
  waitlistCapacity: Count,
  remote: z.object({ available: z.boolean(), capacity: Count }),
  languages: z.array(Language),
  languageNote: LocalisedText,
  accessibility: z.object({ features: z.array(ContentId), note: LocalisedText }),
  demoStats: z.object({ registeredOnSite: Count, registeredRemote: Count, attended: Count }),
})
type DemoWorkshop = z.infer<typeof DemoWorkshop>

export const DEMO_WORKSHOPS: DemoWorkshop[] = z.array(DemoWorkshop).parse(workshops.workshops)

/** The workshops of 2022 as they were held. Those that are there already are left as they are. */
export async function seedWorkshops(tx: Database): Promise<void> {
  await tx.insert(workshop).values(DEMO_WORKSHOPS.map(rowOf)).onConflictDoNothing()
}

export function rowOf(demo: DemoWorkshop): typeof workshop.$inferInsert {
  const { id, starts, ends, capacity, waitlistCapacity, remote, accessibility, demoStats, municipality, guideline, title, description, place, partners, languages, languageNote } = demo
  return {
    slug: id,
    processStep: workshops.processStep,
    startsAt: starts,
    endsAt: ends,
    placesOnSite: capacity,
    placesRemote: remote.available ? remote.capacity : 0,
    signUpOpensAt: demo.registrationOpens,
    signUpClosesAt: demo.registrationCloses,
    waitingListLimit: waitlistCapacity,
    accessibilityFeatures: accessibility.features,
    accessibilityNote: accessibility.note,
    signedUp: demoStats.registeredOnSite + demoStats.registeredRemote,
    attended: demoStats.attended,
    // Held, counted and done with.
    remindedOn: starts.toISOString().slice(0, 10),
    thankedOn: ends.toISOString().slice(0, 10),
    endedOn: ends.toISOString().slice(0, 10),
    municipality, guideline, title, description, place, partners, languages, languageNote,
  }
}
