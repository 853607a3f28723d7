import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AuthButton } from '@/components/office/auth-button'
import { SimplePage } from '@/components/site/simple-page'
import { currentActor } from '@/lib/access/server/current-actor'
import { translator } from '@/lib/i18n/translator'

export const metadata: Metadata = { title: 'Kirjaudu sisään' }

type Props = { searchParams: Promise<{ error?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect('/office')
  const t = translator('fi')
  const { error } = await searchParams
  return (
    <SimplePage title={t('office:sign-in.title')}>
      {error !== undefined && <p className="problem" role="alert">{t('office:sign-in.failed')}</p>}
      <p>{t('office:sign-in.text')}</p>
      <AuthButton does="signin/county" label={t('office:sign-in.button')} />
    </SimplePage>
  )
}
