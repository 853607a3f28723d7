import 'server-only'
import { eq } from 'drizzle-orm'
import { webDatabase } from '@/db/client'
import { contentDocument } from '@/db/schema/content'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'

/** How long a document may be remembered, in milliseconds. */
const FRESH_FOR = 60_000
/** How long visitors are spared the wait for a database that did not answer, in milliseconds. */
const TRY_AGAIN_AFTER = 5000

/**
 * Makes a reader of one document of the demo or of a county.
 *
 * Every public page needs the name and the strategy, which change a few times a year: a minute of memory spares the
 * database a query for every visit. While the database is down, the last one read still serves.
 */
export function documentReader<Content>(key: string, parse: (document: unknown) => Content): () => Promise<Content> {
  let remembered: { content: Content; at: number } | null = null
  return async () => {
    if (remembered && performance.now() - remembered.at < FRESH_FOR) return remembered.content
    try {
      remembered = { content: parse(await load(key)), at: performance.now() }
      return remembered.content
    } catch (error) {
      if (!remembered || !isDatabaseDown(error)) throw error
      remembered.at = performance.now() - FRESH_FOR + TRY_AGAIN_AFTER
      return remembered.content
    }
  }
}

async function load(key: string): Promise<unknown> {
  const [row] = await webDatabase().select({ document: contentDocument.document }).from(contentDocument).where(eq(contentDocument.key, key))
  if (!row) throw new Error(`no document ${key} in the database`)
  return row.document
}
