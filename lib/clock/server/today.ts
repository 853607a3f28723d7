import 'server-only'
import type { Day } from '@/lib/vocabulary/day'
import { calendarFrom } from '../clock'
import { now } from './now'

/** Today in Helsinki: the day that opens and closes rounds. */
export const today: () => Day = calendarFrom(now)
