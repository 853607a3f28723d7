import { z } from 'zod'

/** What an official may be; the same names in the database. A person may have several. */
export const ROLES = ['strategy-team', 'analyst', 'editor', 'clerk', 'handler', 'text-reader', 'privacy-officer', 'administrator'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** Who is doing something in the office. `name` is for the screen; the audit log keeps the subject. */
export type Actor = { subject: string; name: string; roles: Role[] }
