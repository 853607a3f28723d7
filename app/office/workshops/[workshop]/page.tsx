import type { Metadata } from 'next'
import { HostedWorkshopPage } from '@/components/office/hosted-workshop-page'
import { translator } from '@/lib/i18n/translator'
import { getHostedWorkshop } from '@/lib/workshops/server/get-hosted-workshop'
import { asOfficial } from '../../as-official'
import { changeSignUpAction, signUpByTelephoneAction, tellByCallAction, writeToAllAction } from './actions'

type Props = { params: Promise<{ workshop: string }> }

export const metadata: Metadata = { title: 'Työpaja' }

export default async function WorkshopPage({ params }: Props) {
  const { workshop: slug } = await params
  return asOfficial('host-workshops', async (actor) => {
    const hosted = await getHostedWorkshop(actor, slug)
    const actions = { change: changeSignUpAction, tell: tellByCallAction, signUp: signUpByTelephoneAction, write: writeToAllAction }
    return <HostedWorkshopPage hosted={hosted} actions={actions} t={translator('fi')} />
  })
}
