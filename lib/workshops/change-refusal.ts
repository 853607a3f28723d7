import type { WorkshopEntry } from './schema'

/** Why what a host wrote was not kept. */
export type ChangeRefusal =
  /** Another host has saved since; how it is now. */
  | { kind: 'changed-meanwhile'; version: number; theirs: WorkshopEntry }
  /** Fewer places than people have already, in each mode of which that is so. */
  | { kind: 'below-taken'; taken: { field: 'placesOnSite' | 'placesRemote'; places: number }[] }
  | { kind: 'in-the-past' | 'over' | 'workshop-cancelled' }
