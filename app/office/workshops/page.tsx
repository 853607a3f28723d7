import type { Metadata } from 'next'
import { AttendancePage } from '@/components/office/attendance-page'
import { can } from '@/lib/access/can'
import { now } from '@/lib/clock/server/now'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { listAttendance } from '@/lib/workshops/server/list-attendance'
import { asOfficial } from '../as-official'

export const metadata: Metadata = { title: 'Työpajat' }

export default function WorkshopsPage() {
  return asOfficial('see-attendance', async (actor) => {
    const [strategy, workshops] = await Promise.all([getStrategy(), listAttendance(actor)])
    return <AttendancePage t={translator('fi')} strategy={strategy} workshops={workshops} hosting={can(actor, 'host-workshops') ? { now: now() } : null} />
  })
}
