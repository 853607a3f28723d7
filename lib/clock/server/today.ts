import 'server-only'
import type { Day } from '@/lib/vocabulary/day'
import { helsinkiDay } from '../clock'
import { now } from './now'

/** Today in Helsinki: the day that opens and closes rounds. */
export function today(): Day {
  return helsinkiDay(now())
}
