import { Fault } from '@/lib/vocabulary/fault'
import { type Action, can } from './can'
import type { Actor } from './roles'

/** The actor, when she may do this; else a fault: `not-signed-in` for nobody, `forbidden` for somebody else. */
export function requirePermission(actor: Actor | null, action: Action): Actor {
  if (actor === null) throw new Fault('not-signed-in', `${action} needs signing in`)
  if (!can(actor, action)) throw new Fault('forbidden', `${actor.subject} may not ${action}`)
  return actor
}
