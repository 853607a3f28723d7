import { htmlLanguage, type Language } from '@/lib/vocabulary/language'
import { NO_BREAK_SPACE } from './numbers'

const helsinki = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit', hour12: false })
const PREFIX = { fi: `klo${NO_BREAK_SPACE}`, sv: `kl.${NO_BREAK_SPACE}`, en: '' } as const

/** The time in Helsinki as it is written in a text: `klo 17.00`, `kl. 17.00`, `17:00`. */
export function formatTime(moment: Date, language: Language): string {
  return `${PREFIX[htmlLanguage(language)]}${formatTimeInTable(moment, language)}`
}

/** The same day's times from one to another, full hours short: `klo 17–19.30`, `17:00–19:30`. */
export function formatTimeRange(from: Date, to: Date, language: Language): string {
  return `${PREFIX[htmlLanguage(language)]}${short(from, language)}–${short(to, language)}`
}

/** Without the word before it, for columns: `17.00`, `17:00`. */
export function formatTimeInTable(moment: Date, language: Language): string {
  const { hour, minute } = clockOf(moment)
  return `${String(hour)}${language === 'en' ? ':' : '.'}${minute}`
}

/** English keeps its minutes: `17–19:30` would read as a score. */
function short(moment: Date, language: Language): string {
  const { hour, minute } = clockOf(moment)
  return language !== 'en' && minute === '00' ? String(hour) : formatTimeInTable(moment, language)
}

function clockOf(moment: Date): { hour: number; minute: string } {
  const parts = helsinki.formatToParts(moment)
  const part = (type: 'hour' | 'minute') => parts.find((each) => each.type === type)?.value ?? ''
  // Midnight is 24 to some versions of the machine's data.
  return { hour: Number(part('hour')) % 24, minute: part('minute') }
}
