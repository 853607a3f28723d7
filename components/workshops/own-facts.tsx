import type { Fact } from '@/components/ui/facts'
import type { Words } from '@/components/ui/words'
import { Written } from '@/components/ui/written'
import { timeOf } from '@/lib/workshops/moments'
import type { OwnSignUp } from '@/lib/workshops/own-sign-up'

/** When, where, how many, and what she has told us. */
export function ownFacts({ signUp, workshop, name, needs, remoteAddress }: OwnSignUp, { t, language }: Words): Fact[] {
  const { mode, party, state } = signUp
  return [
    { label: t('workshops:own.when'), value: timeOf(workshop, language) },
    { label: t('workshops:own.mode'), value: t(`workshops:mode.${mode}`) },
    ...(mode === 'on-site' ? [{ label: t('workshops:own.place'), value: <Written text={workshop.place} language={language} /> }] : []),
    ...(mode === 'remote' && state === 'confirmed' ? [{ label: t('workshops:own.remote'), value: remoteAddress === null ? t('workshops:own.remote-later') : <a href={remoteAddress}>{remoteAddress}</a> }] : []),
    { label: t('workshops:own.party'), value: t('workshops:own.people', { count: party }) },
    { label: t('workshops:own.name'), value: name },
    ...(needs === null ? [] : [{ label: t('workshops:own.needs'), value: needs }]),
  ]
}
