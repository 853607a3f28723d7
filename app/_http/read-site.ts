import type { Site } from '@/components/site/shell'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import type { Language } from '@/lib/vocabulary/language'

/** Whose site it is. The pages that say that the database is down must come without it. */
export async function readSite(language: Language): Promise<Site> {
  try {
    const { county, demo } = await getStrategy()
    return { owner: county.name[language], isDemo: demo }
  } catch (error) {
    if (isDatabaseDown(error)) return { owner: null, isDemo: false }
    throw error
  }
}
