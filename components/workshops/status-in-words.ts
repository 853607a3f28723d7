import { momentInWords } from '@/lib/workshops/moments'
import { type ListedWorkshop, workshopStatus } from '@/lib/workshops/status'
import type { WorkshopsView } from './view'

/** How a workshop stands for those who may want to come: `Ilmoittautuminen on auki`. */
export function statusInWords(workshop: ListedWorkshop, { t, language, words, now }: Pick<WorkshopsView, 't' | 'language' | 'words' | 'now'>): string {
  const status = workshopStatus(workshop, workshop.room, now)
  if (status === 'full') {
    const { waiting } = workshop.room
    return t(workshop.waitingListLimit > 0 ? 'workshops:refused.full' : 'workshops:refused.full-without-list', { waiting })
  }
  if (status === 'not-open-yet') return workshop.signUpOpensAt === null ? '' : t('workshops:status.not-open-yet', { when: momentInWords(workshop.signUpOpensAt, language) })
  const label = words.statusLabels.find(({ id }) => id === status)
  if (!label) throw new Error(`no words for the status ${status}`)
  return label.label[language]
}
