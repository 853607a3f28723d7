import 'server-only'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import type { LocalisedText } from '@/lib/vocabulary/language'
import type { Round } from '../round'
import { findRound } from './find-round'
import { listVersions, type PublishedVersion } from './list-versions'

/** All that the form needs. The same object until something in it changes, so that pages made of it can be kept. */
export type RoundToAnswer = { round: Round; versions: PublishedVersion[]; newest: PublishedVersion; decidedBy: LocalisedText | null }

/** How long a round may be remembered before we look again, in milliseconds. What is stored is checked at storing. */
const FRESH_FOR = 1000

type Remembered = { found: RoundToAnswer; text: string; at: number }
const remembered = new Map<string, Remembered>()

/** The round of that slug with its versions, from memory where it is fresh or the database is down; `null` when there is none. */
export async function findRoundToAnswer(slug: string): Promise<RoundToAnswer | null> {
  const known = remembered.get(slug)
  if (known && performance.now() - known.at < FRESH_FOR) return known.found
  try {
    const found = await load(slug)
    if (found) return remember(slug, found)
    remembered.delete(slug)
    return null
  } catch (error) {
    if (known && isDatabaseDown(error)) return known.found
    throw error
  }
}

function remember(slug: string, found: RoundToAnswer): RoundToAnswer {
  const text = JSON.stringify(found)
  const known = remembered.get(slug)
  const kept = known?.text === text ? known.found : found
  remembered.set(slug, { found: kept, text, at: performance.now() })
  return kept
}

async function load(slug: string): Promise<RoundToAnswer | null> {
  const round = await findRound(slug)
  if (!round) return null
  const versions = await listVersions(round.id)
  const newest = versions.at(-1)
  if (!newest) return null
  const { decisionBodies } = await getStrategy()
  return { round, versions, newest, decidedBy: decisionBodies.find((body) => body.id === round.decides)?.title ?? null }
}
