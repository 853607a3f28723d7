import { formatDate } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import type { Letter } from '@/lib/mail/letter'
import type { Day } from '@/lib/vocabulary/day'
import { type Language, textIn } from '@/lib/vocabulary/language'
import { timeOf } from '@/lib/workshops/moments'
import type { Workshop } from '@/lib/workshops/workshop'

/** `already-listed`: somebody tried to join again; `renew` a month before she is forgotten. */
export const LETTER_KINDS = ['listed', 'already-listed', 'renew', 'invitation'] as const
export type CoDeveloperLetterKind = (typeof LETTER_KINDS)[number]

type Everyone = {
  language: Language
  keptUntil: Day
  /** The public address of the service, and the path that opens her own page. */
  site: { address: string; ownPath: string }
}
export type LetterFacts = Everyone & ({ kind: Exclude<CoDeveloperLetterKind, 'invitation'> } | { kind: 'invitation'; workshop: Workshop })

/** The letter to somebody on the list. Nothing that she typed stands in it: the form could be filled in with anybody's address. */
export function coDeveloperLetter(facts: LetterFacts): Letter {
  const { kind, language } = facts
  const t = translator(language)
  const ownLink = ownLinkOf(facts)
  return {
    language,
    subject: subjectOf(facts, t),
    paragraphs: [t('co-developers:letter.greeting'), t(`co-developers:letter.${kind}.text`, { until: formatDate(facts.keptUntil, language) })],
    facts: kind === 'invitation' ? factsOf(facts.workshop, language) : [],
    action: { label: t(`co-developers:letter.${kind}.link`), href: linkOf(facts) },
    closing: [
      kind === 'invitation' ? t('co-developers:letter.why-invited', { link: ownLink }) : t('co-developers:letter.why'),
      t('co-developers:letter.help', { phone: t('help.phone'), hours: t('help.hours') }),
    ],
  }
}

/** The same as a text message. */
export function coDeveloperShort(facts: LetterFacts): string {
  const { kind, language, keptUntil } = facts
  const t = translator(language)
  const given = { subject: subjectOf(facts, t), link: linkOf(facts) }
  if (kind === 'invitation') return t('co-developers:letter.short.invitation', { ...given, when: timeOf(facts.workshop, language) })
  return t('co-developers:letter.short.other', { ...given, until: formatDate(keptUntil, language) })
}

function subjectOf(facts: LetterFacts, t: Translate): string {
  if (facts.kind !== 'invitation') return t(`co-developers:letter.${facts.kind}.subject`)
  return t('co-developers:letter.invitation.subject', { workshop: textIn(facts.workshop.title, facts.language).text })
}

function factsOf(workshop: Workshop, language: Language): NonNullable<Letter['facts']> {
  const t = translator(language)
  return [
    { label: t('workshops:own.workshop'), value: textIn(workshop.title, language).text },
    { label: t('workshops:own.when'), value: timeOf(workshop, language) },
    { label: t('workshops:own.place'), value: textIn(workshop.place, language).text },
  ]
}

/** An invitation leads to the workshop, every other letter to her own page. */
function linkOf(facts: LetterFacts): string {
  if (facts.kind !== 'invitation') return ownLinkOf(facts)
  return `${facts.site.address}${addressIn(facts.language, `/workshops/${facts.workshop.slug}`)}`
}

function ownLinkOf({ site }: LetterFacts): string {
  return `${site.address}${site.ownPath}`
}
