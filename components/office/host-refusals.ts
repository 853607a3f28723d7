import type { Translate } from '@/lib/i18n/translator'

const REASONS = [
  'no-room', 'offer-lapsed', 'not-offered', 'not-active', 'over', 'party-too-large', 'mode-not-offered', 'waiting-list-full', 'full-without-list',
  'full', 'workshop-cancelled', 'told-already', 'already', 'conflict', 'unknown', 'other',
] as const

/** Why something could not be done, in words for a host, by the reason. */
export function hostRefusals(t: Translate): Record<string, string> {
  return Object.fromEntries(REASONS.map((reason) => [reason, t(`office:hosting.refused.${reason}`)]))
}
