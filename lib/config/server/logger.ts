import 'server-only'
import { pino } from 'pino'
import { readSettings } from './settings'

/**
 * Structured lines on standard output. Nothing about who asked: no network address, user agent, query string,
 * answer or clock time. (A time beside a submission could point at a person; the host's journal adds its own.)
 */
export const logger = pino({ level: readSettings('KELPO_LOG_LEVEL').KELPO_LOG_LEVEL, base: null, timestamp: false })
