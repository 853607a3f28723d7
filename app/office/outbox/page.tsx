import type { Metadata } from 'next'
import { OutboxPage } from '@/components/office/outbox-page'
import { translator } from '@/lib/i18n/translator'
import { readOutbox } from '@/lib/outbox/server/read-outbox'
import { asOfficial } from '../as-official'

export const metadata: Metadata = { title: 'Lähtevät viestit' }

export default function Outbox() {
  return asOfficial('read-outbox', async (actor) => <OutboxPage messages={await readOutbox(actor)} t={translator('fi')} />)
}
