import type { Metadata } from 'next'
import { RoundList } from '@/components/office/round-list'
import { translator } from '@/lib/i18n/translator'
import { today } from '@/lib/clock/server/today'
import { listProgress } from '@/lib/rounds/server/list-progress'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { asOfficial } from './as-official'

export const metadata: Metadata = { title: 'Kierrokset' }

export default function RoundsPage() {
  return asOfficial('see-rounds', async () => {
    const [rounds, progress] = await Promise.all([listRounds(), listProgress()])
    return <RoundList t={translator('fi')} rounds={rounds} progress={progress} today={today()} />
  })
}
