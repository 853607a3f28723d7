import 'server-only'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'

/** How long visitors are spared the wait for a database that did not answer, in milliseconds. */
const TRY_AGAIN_AFTER = 5000

type Remembered<Found> = { found: Found; text: string; freshUntil: number }

/**
 * A reader that asks anew after `freshFor` milliseconds at the earliest, once for all who wait. While the database is
 * down, what was read last still serves. The same object is given until something in it changes, so that pages made of
 * it can be kept.
 */
export function remember<Found>(load: (key: string) => Promise<Found>, freshFor: number): (key: string) => Promise<Found> {
  const all = new Map<string, Remembered<Found>>()
  const asking = new Map<string, Promise<Found>>()

  async function ask(key: string): Promise<Found> {
    const known = all.get(key)
    try {
      const found = await load(key)
      const now = { ...kept(known, found), freshUntil: performance.now() + freshFor }
      if (found === null) all.delete(key)
      else all.set(key, now)
      return now.found
    } catch (error) {
      if (!known || !isDatabaseDown(error)) throw error
      known.freshUntil = performance.now() + TRY_AGAIN_AFTER
      return known.found
    } finally {
      asking.delete(key)
    }
  }

  return (key) => {
    const known = all.get(key)
    if (known && performance.now() < known.freshUntil) return Promise.resolve(known.found)
    const answer = asking.get(key) ?? ask(key)
    asking.set(key, answer)
    return answer
  }
}

function kept<Found>(known: Remembered<Found> | undefined, found: Found): Pick<Remembered<Found>, 'found' | 'text'> {
  const text = JSON.stringify(found)
  return known?.text === text ? known : { found, text }
}
