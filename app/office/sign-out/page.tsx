import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AuthButton } from '@/components/office/auth-button'
import { SimplePage } from '@/components/site/simple-page'
import { currentActor } from '@/lib/access/server/current-actor'
import { translator } from '@/lib/i18n/translator'

export const metadata: Metadata = { title: 'Kirjaudu ulos' }

/** A link leads here from every page, a document or not; the button ends the session. */
export default async function SignOutPage() {
  const actor = await currentActor()
  if (!actor) redirect('/office/sign-in')
  const t = translator('fi')
  return (
    <SimplePage title={t('office:sign-out.title')}>
      <p>{t('office:sign-out.text', { name: actor.name })}</p>
      <AuthButton does="signout" label={t('office:sign-out.button')} />
    </SimplePage>
  )
}
