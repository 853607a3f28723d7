import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { type BodyRefusal, readBody } from './read-body'

/** More than any script of ours sends in one go. */
const MOST_BYTES = 64 * 1024

/** What a script of ours has posted, not yet looked at. A page from elsewhere can't send this type without asking first. */
export async function readJson(request: Request): Promise<Outcome<unknown, BodyRefusal>> {
  const body = await readBody(request, { type: 'application/json', mostBytes: MOST_BYTES })
  if (!body.ok) return body
  try {
    return done(JSON.parse(body.value))
  } catch {
    return refused('unreadable')
  }
}
