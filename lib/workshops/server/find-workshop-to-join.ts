import 'server-only'
import { remember } from '@/lib/memory/server/remember'
import type { ListedWorkshop } from '../status'
import { findWorkshop } from './list-workshops'

/** How long a workshop may be remembered before we look again, in milliseconds. Places are decided on under the lock. */
const FRESH_FOR = 1000

/** The workshop of that slug, from memory where it is fresh or the database is down, so that what was typed can be given back; `null` when there is none. */
export const findWorkshopToJoin: (slug: string) => Promise<ListedWorkshop | null> = remember((slug) => findWorkshop(slug), FRESH_FOR)
