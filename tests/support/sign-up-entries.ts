import type { Entries } from '@/lib/questionnaire/form-fields'

export type Person = { email?: string; phone?: string; name?: string; mode?: 'on-site' | 'remote'; party?: number | string; needs?: string; mayWait?: boolean; trap?: string }

/** The fields of a filled-in sign-up form. */
export function signUpEntries({ email = '', phone = '', name = 'Aino Esimerkki', mode = 'on-site', party = 1, needs = '', mayWait = false, trap = '' }: Person = {}): Entries {
  return [
    ['q.name', name], ['q.email', email], ['q.phone', phone], ['q.mode', mode], ['q.party', String(party)], ['q.needs', needs],
    ['homepage', trap], ...(mayWait ? [['may-wait', '1'] as const] : []),
  ]
}
