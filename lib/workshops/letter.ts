import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import type { Letter } from '@/lib/mail/letter'
import { type Language, textIn } from '@/lib/vocabulary/language'
import { type CalendarEvent, calendarFile, publicEvent } from './calendar'
import type { LetterKind } from './ledger'
import { momentInWords, timeOf } from './moments'
import type { SignUp } from './sign-up'
import type { Workshop } from './workshop'

/** `already`: somebody tried to sign up again; `reminder` the day before; `thanks` the day after; `announcement`: what a host wrote. */
export const LETTER_KINDS = ['confirmed', 'waiting', 'offer', 'lapsed', 'changed', 'cancelled', 'workshop-changed', 'workshop-cancelled', 'already', 'reminder', 'thanks', 'announcement'] as const satisfies (LetterKind | 'already' | 'reminder' | 'thanks' | 'announcement')[]
export type SignUpLetterKind = (typeof LETTER_KINDS)[number]

export type LetterFacts = {
  kind: SignUpLetterKind
  params: Record<string, string | number>
  language: Language
  workshop: Workshop
  signUp: SignUp
  remoteAddress: string | null
  /** What the host wrote, of an `announcement`. */
  announcement: string | null
  /** The public address of the service, and the path that opens the sign-up. */
  site: { address: string; ownPath: string }
  now: Date
}

/** The letter about a sign-up. Nothing that she typed stands in it: the form could be filled in with anybody's address. */
export function signUpLetter(facts: LetterFacts): Letter {
  const { kind, language, workshop } = facts
  const t = translator(language)
  const entry = calendarEntry(facts)
  return {
    language,
    subject: subjectOf(facts, t),
    paragraphs: [t('workshops:letter.greeting'), ...bodyOf(facts, t)],
    facts: kind === 'thanks' ? [] : factsOf(facts, t),
    action: actionOf(facts, t),
    closing: [t('workshops:letter.why'), t('workshops:letter.help', { phone: t('help.phone'), hours: t('help.hours') })],
    ...(entry === null ? {} : { calendar: { method: entry, content: calendarFile([eventOf(facts)], { method: entry, name: textIn(workshop.title, language).text, stamp: facts.now }) } }),
  }
}

/** The same as a text message. */
export function signUpShort(facts: LetterFacts): string {
  const { kind, language, workshop } = facts
  const t = translator(language)
  const given = { ...words(facts), link: linkOf(facts), workshop: textIn(workshop.title, language).text }
  if (kind === 'offer') return t('workshops:letter.short.offer', given)
  if (kind === 'announcement') return t('workshops:letter.short.announcement', { ...given, text: facts.announcement ?? '' })
  return t('workshops:letter.short.other', { ...given, subject: subjectOf(facts, t), when: timeOf(workshop, language) })
}

function bodyOf(facts: LetterFacts, t: Translate): string[] {
  const { kind, announcement } = facts
  if (kind !== 'announcement') return [t(`workshops:letter.${kind}.text`, words(facts))]
  return (announcement ?? '').split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter(Boolean)
}

function subjectOf({ kind, language, workshop }: LetterFacts, t: Translate): string {
  return t(`workshops:letter.${kind}.subject`, { workshop: textIn(workshop.title, language).text })
}

function words({ params: { until, position }, language }: LetterFacts): Record<string, string | number> {
  return { until: typeof until === 'string' ? momentInWords(new Date(until), language) : '', position: position ?? '' }
}

function factsOf({ workshop, signUp, language, remoteAddress }: LetterFacts, t: Translate): { label: string; value: string }[] {
  return [
    { label: t('workshops:own.workshop'), value: textIn(workshop.title, language).text },
    { label: t('workshops:own.when'), value: timeOf(workshop, language) },
    { label: t('workshops:own.mode'), value: t(`workshops:mode.${signUp.mode}`) },
    ...(signUp.mode === 'on-site' ? [{ label: t('workshops:own.place'), value: textIn(workshop.place, language).text }] : []),
    ...(remoteAddress === null ? [] : [{ label: t('workshops:own.remote'), value: remoteAddress }]),
    { label: t('workshops:own.party'), value: t('workshops:own.people', { count: signUp.party }) },
  ]
}

function actionOf(facts: LetterFacts, t: Translate): { label: string; href: string } {
  const { kind, language, site } = facts
  if (kind === 'thanks') return { label: t('workshops:letter.thanks.link'), href: `${site.address}${addressIn(language, '/workshops')}` }
  return { label: t('workshops:letter.link'), href: linkOf(facts) }
}

function linkOf({ site }: LetterFacts): string {
  return `${site.address}${site.ownPath}`
}

/** Who has places gets the event into her calendar; who has lost them, out of it. */
function calendarEntry({ kind, signUp }: LetterFacts): 'PUBLISH' | 'CANCEL' | null {
  if (kind === 'cancelled' || kind === 'workshop-cancelled') return 'CANCEL'
  if (signUp.state !== 'confirmed') return null
  return kind === 'confirmed' || kind === 'changed' || kind === 'workshop-changed' ? 'PUBLISH' : null
}

/** An entry of her own, so that it can be taken back without touching one from the public feed. */
function eventOf(facts: LetterFacts): CalendarEvent {
  const { workshop, signUp, language, remoteAddress, site } = facts
  const isCancelled = calendarEntry(facts) === 'CANCEL'
  const event = publicEvent(workshop, { language, site: site.address })
  return {
    ...event,
    uid: `${signUp.id}@${new URL(site.address).hostname}`,
    sequence: event.sequence + (isCancelled ? 1 : 0),
    location: signUp.mode === 'remote' ? (remoteAddress ?? translator(language)('workshops:mode.remote')) : textIn(workshop.place, language).text,
    isCancelled,
  }
}
