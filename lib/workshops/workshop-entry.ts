import { helsinkiClock } from '@/lib/clock/helsinki-moment'
import type { WrittenText } from '@/lib/vocabulary/language'
import type { WorkshopEntry } from './schema'
import type { Workshop } from './workshop'

/** What a host has laid down, as it is kept. */
export type LaidDown = Omit<Workshop, 'slug' | 'cancelledAt' | 'calendarSequence'> & { remoteAddress: string | null; noteHeadings: readonly string[] }

const EMPTY_TEXT = { fi: '', 'fi-selko': '', sv: '', en: '' }

/** The form of a new workshop, its fields in their order on the page. */
export const EMPTY_ENTRY: WorkshopEntry = {
  title: EMPTY_TEXT, description: EMPTY_TEXT, processStep: '', guideline: '',
  municipality: '', place: EMPTY_TEXT, day: '', starts: '17:00', ends: '19:00',
  placesOnSite: '', placesRemote: '0', remoteAddress: '', waitingListLimit: '20', offerHours: '48',
  audience: 'public', signUpOpensDay: '', signUpOpensTime: '', signUpClosesDay: '', signUpClosesTime: '',
  languages: ['fi'], languageNote: EMPTY_TEXT, accessibilityFeatures: [], accessibilityNote: EMPTY_TEXT,
  partners: '', noteHeadings: '',
}

/** The form filled in with a workshop as it is. */
export function entryOf(workshop: LaidDown): WorkshopEntry {
  const { title, description, place, languageNote, accessibilityNote, partners, noteHeadings, startsAt, endsAt } = workshop
  const { municipality, processStep, guideline, remoteAddress, languages, accessibilityFeatures, audience } = workshop
  const opens = clockOf(workshop.signUpOpensAt)
  const closes = clockOf(workshop.signUpClosesAt)
  return {
    ...EMPTY_ENTRY,
    municipality, processStep, audience,
    title: fields(title), description: fields(description), place: fields(place), languageNote: fields(languageNote), accessibilityNote: fields(accessibilityNote),
    day: clockOf(startsAt).day, starts: clockOf(startsAt).time, ends: clockOf(endsAt).time,
    signUpOpensDay: opens.day, signUpOpensTime: opens.time, signUpClosesDay: closes.day, signUpClosesTime: closes.time,
    placesOnSite: String(workshop.placesOnSite), placesRemote: String(workshop.placesRemote), remoteAddress: remoteAddress ?? '',
    waitingListLimit: String(workshop.waitingListLimit), offerHours: String(workshop.offerHours),
    languages: [...languages], accessibilityFeatures: [...accessibilityFeatures], guideline: guideline ?? '',
    partners: partners.map(({ fi }) => fi).join('\n'), noteHeadings: noteHeadings.join('\n'),
  }
}

function fields(text: WrittenText | null): WorkshopEntry['title'] {
  return { fi: text?.fi ?? '', 'fi-selko': text?.['fi-selko'] ?? '', sv: text?.sv ?? '', en: text?.en ?? '' }
}

function clockOf(moment: Date | null): { day: string; time: string } {
  return moment === null ? { day: '', time: '' } : helsinkiClock(moment)
}
