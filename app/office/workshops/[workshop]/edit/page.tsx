import type { Metadata } from 'next'
import { CancelWorkshopForm } from '@/components/office/cancel-workshop-form'
import { WorkshopForm } from '@/components/office/workshop-form/workshop-form'
import { type Translate, translator } from '@/lib/i18n/translator'
import { Fault } from '@/lib/vocabulary/fault'
import { findWorkshopEntry } from '@/lib/workshops/server/find-workshop-entry'
import { asOfficial } from '../../../as-official'
import { cancelWorkshopAction, saveWorkshopAction } from '../../actions'
import { formParts } from '../../form-parts'

type Props = { params: Promise<{ workshop: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Muokkaa työpajaa' }

export default async function EditWorkshopPage({ params, searchParams }: Props) {
  const [{ workshop: slug }, { said }] = await Promise.all([params, searchParams])
  return asOfficial('host-workshops', async (actor) => {
    const opened = await findWorkshopEntry(actor, slug)
    if (!opened) throw new Fault('not-found', 'no such workshop')
    const { settled, entry, version } = opened
    const t = translator('fi')
    return (
      <div className="flow wide-flow">
        <div className="tight">
          <h1>{t('office:edit-workshop.edit-title')}</h1>
          <p>{entry.title.fi}</p>
          <p><a className="alone" href={`/fi/workshops/${slug}`}>{t('office:edit-workshop.public-page')}</a></p>
          <p><a className="alone" href="/office/workshops">{t('office:edit-workshop.all')}</a></p>
        </div>
        {settled !== null && <p className="note" role="status">{t(`office:edit-workshop.settled.${settled}`)}</p>}
        {settled === null && (
          <>
            <WorkshopForm slug={slug} version={version} entry={entry} save={saveWorkshopAction} isAdded={said === 'added'} {...await formParts(t)} />
            <CancelWorkshopForm slug={slug} act={cancelWorkshopAction} words={cancelWords(t)} />
          </>
        )}
      </div>
    )
  })
}

function cancelWords(t: Translate) {
  return {
    title: t('office:edit-workshop.cancel.title'),
    text: t('office:edit-workshop.cancel.text'),
    confirm: t('office:edit-workshop.cancel.confirm'),
    confirmMissing: t('office:edit-workshop.cancel.confirm-missing'),
    button: t('office:edit-workshop.cancel.button'),
    refused: { 'cancelled-already': t('office:edit-workshop.cancel.refused.cancelled-already'), over: t('office:edit-workshop.cancel.refused.over') },
  }
}
