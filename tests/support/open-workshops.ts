import { randomUUID } from 'node:crypto'
import type { connect } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { SubmissionId } from '@/lib/vocabulary/ids'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { signUpForWorkshop } from '@/lib/workshops/server/sign-up-for-workshop'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { type Person, signUpEntries } from './sign-up-entries'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const wording = { fi: 'Työpaja', sv: 'Verkstad', en: 'Workshop', 'fi-selko': 'Työpaja' }

/** A workshop of its own for one test: in ten days, open for signing up, three places on site and two remotely. */
export async function openWorkshop({ database }: ReturnType<typeof connect>, changes: Partial<typeof workshop.$inferInsert> = {}): Promise<ListedWorkshop> {
  const slug = `test-${randomUUID()}`
  const startsAt = inDays(10)
  await database.insert(workshop).values({
    slug, title: wording, description: wording, place: wording, processStep: 'step-2', guideline: null, municipality: 'kajaani',
    startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), placesOnSite: 3, placesRemote: 2, languages: ['fi'],
    accessibilityFeatures: [], partners: [], signUpOpensAt: inDays(-5), signUpClosesAt: inDays(9), waitingListLimit: 5, ...changes,
  })
  const made = await findWorkshop(slug, database)
  if (!made) throw new Error('no workshop')
  return made
}

/** Somebody signs up, with an address of her own unless told otherwise. */
export function somebodySignsUp(workshopToJoin: ListedWorkshop, person: Person & { id?: string }, { database }: ReturnType<typeof connect>) {
  const { id = randomUUID(), ...given } = person
  const reached = given.email === undefined && given.phone === undefined ? { email: `${id}@example.org` } : {}
  return signUpForWorkshop({ workshop: workshopToJoin, submissionId: SubmissionId.parse(id), language: 'fi', entries: signUpEntries({ ...reached, ...given }) }, database)
}
