import { helsinkiClock } from '@/lib/clock/helsinki-moment'
import { LANGUAGES, type WrittenText } from '@/lib/vocabulary/language'
import { type Mode, MODES } from '@/lib/vocabulary/sign-ups'
import type { WrittenWorkshop } from './schema'
import type { LaidDown } from './workshop-entry'

/** What is kept of what a host wrote, given what was there before. */
export function laidDown(written: WrittenWorkshop, before: LaidDown | null): LaidDown {
  return {
    ...written,
    startsAt: asBefore(before?.startsAt, written.startsAt),
    endsAt: asBefore(before?.endsAt, written.endsAt),
    signUpOpensAt: written.signUpOpensAt && asBefore(before?.signUpOpensAt, written.signUpOpensAt),
    signUpClosesAt: written.signUpClosesAt && asBefore(before?.signUpClosesAt, written.signUpClosesAt),
    // Partners are written in Finnish; one that is there already keeps its other languages.
    partners: written.partners.map((fi) => before?.partners.find((partner) => partner.fi === fi) ?? { fi, 'fi-selko': fi }),
  }
}

/** Where the clock shows what it showed before, it is the same moment: also the second of two equal hours. */
function asBefore(before: Date | null | undefined, written: Date): Date {
  if (!before) return written
  const then = helsinkiClock(before)
  const now = helsinkiClock(written)
  return then.day === now.day && then.time === now.time ? before : written
}

/** Whether it is held at another time. */
export function isRescheduled(before: Pick<LaidDown, 'startsAt' | 'endsAt'>, after: Pick<LaidDown, 'startsAt' | 'endsAt'>): boolean {
  return before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()
}

/** Those who have to be told: everybody of another time, who comes on site of another place, who comes remotely of another address. */
export function concernedBy(before: LaidDown, after: LaidDown): Mode[] {
  if (isRescheduled(before, after)) return [...MODES]
  const isElsewhere = before.municipality !== after.municipality || saysOtherwise(before.place, after.place)
  return MODES.filter((mode) => mode === 'on-site' ? isElsewhere : before.remoteAddress !== after.remoteAddress)
}

/** A translation that is added, or taken away, moves nothing. */
function saysOtherwise(before: WrittenText, after: WrittenText): boolean {
  return LANGUAGES.some((language) => before[language] !== undefined && after[language] !== undefined && before[language] !== after[language])
}
