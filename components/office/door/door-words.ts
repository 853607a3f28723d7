import type { Translate } from '@/lib/i18n/translator'
import type { Mode } from '@/lib/vocabulary/sign-ups'
import type { Obstacle } from './send-arrivals'

/** The words of the door, ready for the browser: messages themselves stay on the server. */
export type DoorWords = {
  here: string; expected: string; list: string; none: string; search: string; noneFound: string
  people: string; waiting: string; fewer: string; more: string; howMany: string
  walkIns: string; walkInsNote: string; walkInsSoFar: string; undo: string
  unsent: string; allSent: string; sendNow: string; signIn: string; forget: string
  mode: Record<Mode, string>
  obstacle: Record<Obstacle, string>
  print: { arrived: string; name: string; people: string; mode: string; needs: string }
}

export function doorWords(t: Translate): DoorWords {
  return {
    here: t('office:door.here'), expected: t('office:door.expected'), list: t('office:door.list'), none: t('office:door.none'),
    search: t('office:door.search'), noneFound: t('office:door.none-found'), people: t('office:door.people'), waiting: t('office:door.waiting'),
    fewer: t('office:door.fewer'), more: t('office:door.more'), howMany: t('office:door.how-many'),
    walkIns: t('office:door.walk-ins'), walkInsNote: t('office:door.walk-ins-note'), walkInsSoFar: t('office:door.walk-ins-so-far'), undo: t('office:door.undo'),
    unsent: t('office:door.unsent'), allSent: t('office:door.all-sent'), sendNow: t('office:door.send-now'), signIn: t('office:door.sign-in'), forget: t('office:door.forget'),
    mode: { 'on-site': t('workshops:mode.on-site'), remote: t('workshops:mode.remote') },
    obstacle: { cut: t('office:door.obstacle.cut'), 'signed-out': t('office:door.obstacle.signed-out'), closed: t('office:door.obstacle.closed'), refused: t('office:door.obstacle.refused') },
    print: { arrived: t('office:door.print.arrived'), name: t('office:door.print.name'), people: t('office:door.print.people'), mode: t('office:door.print.mode'), needs: t('office:door.print.needs') },
  }
}
