import 'server-only'
import { readSettings } from '@/lib/config/server/settings'
import { type Clock, clockFrom } from '../clock'

const { KELPO_CLOCK } = readSettings('KELPO_CLOCK')
const real: Clock = () => new Date()

/** The one clock of the product. */
export const now: Clock = KELPO_CLOCK === undefined ? real : clockFrom(new Date(KELPO_CLOCK), real)
