import { ROLES, type Role } from '@/lib/access/roles'

export type DemoOfficial = { subject: string; name: string; role: Role | null }

const NAMES: Record<Role, string> = {
  'strategy-team': 'Sanna Strategia',
  analyst: 'Anssi Analyytikko',
  editor: 'Elina Toimittaja',
  clerk: 'Kalle Kirjaaja',
  handler: 'Hilla Käsittelijä',
  'text-reader': 'Leena Lukija',
  'privacy-officer': 'Terhi Tietosuoja',
  administrator: 'Pasi Pääkäyttäjä',
}

/** One demo person for each role, and one without any. Made up. */
export const DEMO_OFFICIALS: DemoOfficial[] = [
  ...ROLES.map((role) => ({ subject: `demo-${role}`, name: NAMES[role], role })),
  { subject: 'demo-none', name: 'Niko Nimetön', role: null },
]
