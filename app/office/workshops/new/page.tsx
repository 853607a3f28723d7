import type { Metadata } from 'next'
import { WorkshopForm } from '@/components/office/workshop-form/workshop-form'
import { translator } from '@/lib/i18n/translator'
import { EMPTY_ENTRY } from '@/lib/workshops/workshop-entry'
import { asOfficial } from '../../as-official'
import { saveWorkshopAction } from '../actions'
import { formParts } from '../form-parts'

export const metadata: Metadata = { title: 'Uusi työpaja' }

export default function NewWorkshopPage() {
  return asOfficial('host-workshops', async () => {
    const t = translator('fi')
    return (
      <div className="flow wide-flow">
        <h1>{t('office:edit-workshop.new')}</h1>
        <WorkshopForm slug={null} version={0} entry={EMPTY_ENTRY} save={saveWorkshopAction} {...await formParts(t)} />
      </div>
    )
  })
}
