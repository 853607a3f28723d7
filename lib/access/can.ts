import type { Actor, Role } from './roles'

/** Everything an official can do, or see, in the office. */
export const ACTIONS = ['see-rounds', 'close-round', 'end-entry', 'read-results', 'export-results', 'see-attendance', 'host-workshops', 'read-notes', 'read-outbox', 'see-co-developers'] as const
export type Action = (typeof ACTIONS)[number]

/** The permission table: one place that says who may do what. The administrator sees no answers and no figures. */
const PERMISSIONS: Record<Action, readonly Role[]> = {
  'see-rounds': ['strategy-team', 'analyst', 'editor', 'clerk', 'privacy-officer'],
  'close-round': ['strategy-team', 'editor'],
  'end-entry': ['strategy-team', 'editor'],
  'read-results': ['strategy-team', 'analyst'],
  'export-results': ['strategy-team', 'analyst'],
  'see-attendance': ['strategy-team', 'analyst', 'clerk'],
  'host-workshops': ['clerk'],
  'read-notes': ['strategy-team', 'analyst', 'text-reader'],
  'read-outbox': ['clerk', 'privacy-officer'],
  'see-co-developers': ['clerk'],
}

/** Whether the actor may do this. Every verb of the office asks it, not only the page. */
export function can(actor: Actor, action: Action): boolean {
  return actor.roles.some((role) => PERMISSIONS[action].includes(role))
}
