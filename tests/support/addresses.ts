import type { Action } from '@/lib/access/can'

/** Every public page, without its language. A new page belongs in this list. */
export const PUBLIC_PAGES = [
  '', '/strategy', '/process', '/documents', '/promise', '/promise/needs-heard', '/rounds', '/rounds/residents-now', '/rounds/residents-2022', '/workshops', '/workshops/workshop-sotkamo', '/workshops/workshop-services-near', '/workshops/workshop-services-near/sign-up', '/workshops/workshop-everyday-safety/sign-up', '/workshops/workshop-staff-and-wellbeing/sign-up', '/take-part', '/take-part/a-wrong-link', '/glossary', '/accessibility',
  '/privacy', '/cookies', '/contact', '/receipt', '/answer/residents-now', '/answer/staff-now', '/answer/residents-2022', '/answer/residents-now/thanks',
]

/** Every address of the office, with what it needs. A new address belongs in this list. */
export const OFFICE_ADDRESSES: Record<string, Action> = {
  '/office': 'see-rounds',
  '/office/rounds/residents-now': 'see-rounds',
  '/office/rounds/residents-2022': 'see-rounds',
  '/office/rounds/residents-2022/results': 'read-results',
  '/office/rounds/residents-2022/results.csv': 'export-results',
  '/office/rounds/residents-2022/codebook.csv': 'export-results',
  '/office/workshops': 'see-attendance',
  '/office/workshops/workshop-everyday-safety': 'host-workshops',
  '/office/outbox': 'read-outbox',
  '/office/co-developers': 'see-co-developers',
  '/office/workshops/notes': 'read-notes',
  '/office/workshops/workshop-everyday-safety/door': 'host-workshops',
  '/office/workshops/workshop-everyday-safety/notes': 'host-workshops',
  '/office/workshops/new': 'host-workshops',
  '/office/workshops/workshop-services-near/edit': 'host-workshops',
}
