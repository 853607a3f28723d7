import 'server-only'
import { eq } from 'drizzle-orm'
import { webDatabase } from '@/db/client'
import { contentDocument } from '@/db/schema/content'
import { remember } from '@/lib/memory/server/remember'

/** How long a document may be remembered, in milliseconds: every public page needs some, and they change a few times a year. */
const FRESH_FOR = 60_000

/** Makes a reader of one document of the demo or of a county. */
export function documentReader<Content>(key: string, parse: (document: unknown) => Content): () => Promise<Content> {
  const read = remember(async () => parse(await load(key)), FRESH_FOR)
  return () => read(key)
}

async function load(key: string): Promise<unknown> {
  const [row] = await webDatabase().select({ document: contentDocument.document }).from(contentDocument).where(eq(contentDocument.key, key))
  if (!row) throw new Error(`no document ${key} in the database`)
  return row.document
}
