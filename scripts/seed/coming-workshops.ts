import { randomUUID } from 'node:crypto'
import { and, eq, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import workshops from '@/content/workshops.json'
import type { Database } from '@/db/client'
import { signUp } from '@/db/schema/contacts'
import { workshop } from '@/db/schema/workshops'
import { helsinkiMoment } from '@/lib/clock/helsinki-moment'
import { addDays, type Day } from '@/lib/vocabulary/day'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language, LocalisedText } from '@/lib/vocabulary/language'
import { Mode, SignUpId } from '@/lib/vocabulary/sign-ups'

const Party = z.tuple([Mode, z.number().int().min(1).max(5)])

const ComingWorkshop = z.object({
  id: ContentId,
  municipality: ContentId,
  guideline: ContentId,
  title: LocalisedText,
  description: LocalisedText,
  place: LocalisedText,
  partners: z.array(LocalisedText),
  /** From the day of seeding. */
  inDays: z.number().int().min(4),
  from: z.string(),
  to: z.string(),
  placesOnSite: z.number().int().min(0),
  placesRemote: z.number().int().min(0),
  waitingList: z.number().int().min(0),
  languages: z.array(Language),
  languageNote: LocalisedText,
  features: z.array(ContentId),
  accessibilityNote: LocalisedText,
  remoteAddress: z.string().default('https://video.example.org/tyopaja'),
  isCancelled: z.boolean().default(false),
  /** Parties of made-up people who have places, and those who wait. */
  confirmed: z.array(Party),
  waiting: z.array(Party),
})
type ComingWorkshop = z.infer<typeof ComingWorkshop>

export const COMING_WORKSHOPS: ComingWorkshop[] = z.array(ComingWorkshop).parse(workshops.coming)

/** Workshops to come, counted from today, with made-up people. Those that are there already are left as they are. */
export async function seedComingWorkshops(tx: Database, today: Day): Promise<void> {
  for (const coming of COMING_WORKSHOPS) {
    const lastNumber = coming.confirmed.length + coming.waiting.length
    const [added] = await tx.insert(workshop).values({ ...rowOf(coming, today), lastNumber }).onConflictDoNothing().returning({ id: workshop.id })
    const people = peopleOf(coming)
    if (added && people.length > 0) await tx.insert(signUp).values(people.map((person) => ({ ...person, workshopId: added.id })))
  }
}

/** The demo's workshops stay ahead: one that would be held within three days moves on. */
export async function keepWorkshopsComing(database: Database, today: Day): Promise<void> {
  for (const coming of COMING_WORKSHOPS) {
    await database.update(workshop).set(timesOf(coming, today)).where(and(eq(workshop.slug, coming.id), isNull(workshop.endedOn), lt(workshop.startsAt, helsinkiMoment(addDays(today, 3), '00:00'))))
  }
}

function timesOf({ inDays, from, to }: ComingWorkshop, today: Day) {
  const day = addDays(today, inDays)
  return {
    startsAt: helsinkiMoment(day, from),
    endsAt: helsinkiMoment(day, to),
    signUpOpensAt: helsinkiMoment(addDays(today, -7), '09:00'),
    signUpClosesAt: helsinkiMoment(addDays(day, -1), '16:00'),
  }
}

function rowOf(coming: ComingWorkshop, today: Day): typeof workshop.$inferInsert {
  const { municipality, guideline, title, description, place, partners, placesOnSite, placesRemote, languages, languageNote, accessibilityNote, remoteAddress } = coming
  return {
    municipality, guideline, title, description, place, partners, placesOnSite, placesRemote, languages, languageNote, accessibilityNote,
    ...timesOf(coming, today),
    slug: coming.id,
    processStep: workshops.processStep,
    waitingListLimit: coming.waitingList,
    accessibilityFeatures: coming.features,
    remoteAddress: placesRemote > 0 ? remoteAddress : null,
    cancelledAt: coming.isCancelled ? helsinkiMoment(addDays(today, -1), '12:00') : null,
  }
}

const NAMES = ['Aino', 'Eino', 'Helmi', 'Onni', 'Lyyli', 'Toivo', 'Saimi', 'Urho', 'Martta', 'Väinö']

function peopleOf({ id, confirmed, waiting }: ComingWorkshop): Omit<typeof signUp.$inferInsert, 'workshopId'>[] {
  const parties = [...confirmed.map((party) => ({ party, state: 'confirmed' as const })), ...waiting.map((party) => ({ party, state: 'waiting' as const }))]
  return parties.map(({ party: [mode, party], state }, index) => {
    const first = NAMES[index % NAMES.length] ?? 'Aino'
    // Every third has a telephone alone.
    const reached = index % 3 === 2 ? { phone: `040 000 00${String(index).padStart(2, '0')}` } : { email: `${first.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o')}@example.org` }
    return { id: SignUpId.parse(randomUUID()), number: index + 1, turn: index + 1, state, mode, party, name: `${first} Esimerkki`, needs: index === 1 ? 'Tulen pyörätuolilla.' : null, language: 'fi', contentMac: `demo ${id}`, ...reached }
  })
}
