import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DoorState } from '@/lib/workshops/arrivals'
import { KeptArrivals } from './kept-arrivals'
import { sendArrivals } from './send-arrivals'
import { type Shown, Tablet } from './tablet'

/** How often a tablet asks what others did, and tries again. */
const EVERY_MS = 15_000

/** The tablet of this page, and what it shows now. */
export function useTablet(slug: string, known: DoorState): { tablet: Tablet; shown: Shown } {
  const [tablet] = useState(() => new Tablet(known, {
    openKept: () => new KeptArrivals(slug, localStorage),
    send: (arrivals) => sendArrivals(`/office/workshops/${slug}/door/arrivals`, arrivals),
  }))
  const shown = useSyncExternalStore(tablet.subscribe, tablet.shown, tablet.shown)
  useEffect(() => {
    const sync = () => void tablet.sync()
    sync()
    const timer = setInterval(sync, EVERY_MS)
    addEventListener('online', sync)
    return () => {
      clearInterval(timer)
      removeEventListener('online', sync)
    }
  }, [tablet])
  useWarningBeforeLeaving(shown.obstacle === 'cut')
  return { tablet, shown }
}

/** Without a connection the page can't be opened again: who leaves it is asked whether she means to. */
function useWarningBeforeLeaving(isCut: boolean): void {
  useEffect(() => {
    if (!isCut) return
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault() }
    addEventListener('beforeunload', ask)
    return () => { removeEventListener('beforeunload', ask) }
  }, [isCut])
}
