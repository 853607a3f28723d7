import type { ReactNode } from 'react'
import { type ListedWorkshop, takesSignUps, workshopStatus } from '@/lib/workshops/status'
import { statusInWords } from './status-in-words'
import type { WorkshopsView } from './view'

/** Whether one can still get in, as a dot and in words. */
export function WorkshopState({ workshop, view }: { workshop: ListedWorkshop; view: WorkshopsView }): ReactNode {
  const status = workshopStatus(workshop, workshop.room, view.now)
  const tone = takesSignUps(status, workshop) ? (status === 'full' ? 'upcoming' : 'open') : status === 'not-open-yet' ? 'upcoming' : ''
  return <p className={`state ${tone}`.trim()}>{statusInWords(workshop, view)}</p>
}
