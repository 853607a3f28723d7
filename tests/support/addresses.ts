import type { Action } from '@/lib/access/can'

/** Every public page, without its language. A new page belongs in this list. */
export const PUBLIC_PAGES = [
  '', '/strategy', '/process', '/documents', '/promise', '/promise/needs-heard', '/rounds', '/rounds/residents-now', '/rounds/residents-2022', '/workshops', '/workshops/workshop-sotkamo', '/glossary', '/accessibility',
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
}
