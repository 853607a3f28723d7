import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/components/office/office.css'
import { OfficeShell } from '@/components/office/office-shell'
import { currentActor } from '@/lib/access/server/current-actor'
import { translator } from '@/lib/i18n/translator'

export const metadata: Metadata = { title: { default: 'Kelpo', template: '%s – Kelpo' }, robots: { index: false } }
export const dynamic = 'force-dynamic'

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  return (
    <html lang="fi">
      <body>
        <OfficeShell t={translator('fi')} actor={actor}>{children}</OfficeShell>
      </body>
    </html>
  )
}
