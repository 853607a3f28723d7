import 'server-only'
import { readSettings } from '@/lib/config/server/settings'
import type { Channel } from './writer'

/** How somebody is told who can be reached by this: where no gateway for text messages is set, an official calls. */
export function channelFor(reach: 'email' | 'phone'): Channel {
  if (reach === 'email') return 'email'
  return readSettings('SMS_URL').SMS_URL === undefined ? 'call' : 'sms'
}
