import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { CoDevelopersPage } from '@/components/office/co-developers-page'
import { InviteForm } from '@/components/office/invite-form'
import { now } from '@/lib/clock/server/now'
import { type CoDeveloperFilter, readFilter, takesInvitations } from '@/lib/co-developers/inviting'
import { listCoDevelopers } from '@/lib/co-developers/server/list-co-developers'
import { type Translate, translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { Fault } from '@/lib/vocabulary/fault'
import { timeOf } from '@/lib/workshops/moments'
import { listWorkshops } from '@/lib/workshops/server/list-workshops'
import { asOfficial } from '../as-official'
import { inviteCoDevelopersAction } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Kehittäjäasukkaat' }

export default async function CoDevelopersOfficePage({ searchParams }: Props) {
  const { topic, municipality } = await searchParams
  return asOfficial('see-co-developers', async (actor) => {
    const { county: { municipalities } } = await getStrategy()
    const filter = readFilter({ topic, municipality }, municipalities)
    if (!filter) throw new Fault('not-found', 'no such part of the list')
    const list = await listCoDevelopers(actor, filter)
    const t = translator('fi')
    const invite = list.shown.length === 0 ? null : await inviteForm(filter, { t, people: list.shown.length })
    return <CoDevelopersPage t={t} municipalities={municipalities} filter={filter} list={list} invite={invite} />
  })
}

async function inviteForm(filter: CoDeveloperFilter, { t, people }: { t: Translate; people: number }): Promise<ReactNode> {
  const coming = (await listWorkshops()).filter((workshop) => takesInvitations(workshop, now()))
  if (coming.length === 0) return <p>{t('office:co-developers.invite.no-workshops')}</p>
  const workshops = coming.map((workshop) => ({ slug: workshop.slug, label: `${workshop.title.fi}, ${timeOf(workshop, 'fi')}` }))
  // Another part of the list is another form: what was chosen for one must not be sent for the other.
  return <InviteForm key={`${filter.topic ?? ''} ${filter.municipality ?? ''}`} filter={filter} workshops={workshops} words={words(t, people)} act={inviteCoDevelopersAction} />
}

function words(t: Translate, people: number) {
  return {
    title: t('office:co-developers.invite.title'),
    text: t('office:co-developers.invite.text', { shown: people }),
    workshop: t('office:co-developers.invite.workshop'),
    choose: t('office:co-developers.invite.choose'),
    workshopMissing: t('office:co-developers.invite.workshop-missing'),
    confirm: t('office:co-developers.invite.confirm'),
    confirmMissing: t('office:co-developers.invite.confirm-missing'),
    button: t('office:co-developers.invite.button'),
    // The number is known to the browser alone, which fills it in.
    sent: t('office:co-developers.invite.sent', { people: '{people}' }),
    refused: {
      'not-to-come': t('office:co-developers.invite.refused.not-to-come'),
      'nobody-left': t('office:co-developers.invite.refused.nobody-left'),
    },
  }
}
