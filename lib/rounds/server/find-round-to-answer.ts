import 'server-only'
import { remember } from '@/lib/memory/server/remember'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import type { LocalisedText } from '@/lib/vocabulary/language'
import type { Round } from '../round'
import { findRound } from './find-round'
import { listVersions, type PublishedVersion } from './list-versions'

/** All that the form needs. */
export type RoundToAnswer = { round: Round; versions: PublishedVersion[]; newest: PublishedVersion; decidedBy: LocalisedText | null }

/** How long a round may be remembered before we look again, in milliseconds. What is stored is checked at storing. */
const FRESH_FOR = 1000

/** The round of that slug with its versions, from memory where it is fresh or the database is down; `null` when there is none. */
export const findRoundToAnswer: (slug: string) => Promise<RoundToAnswer | null> = remember(load, FRESH_FOR)

async function load(slug: string): Promise<RoundToAnswer | null> {
  const round = await findRound(slug)
  if (!round) return null
  const versions = await listVersions(round.id)
  const newest = versions.at(-1)
  if (!newest) return null
  const { decisionBodies } = await getStrategy()
  return { round, versions, newest, decidedBy: decisionBodies.find((body) => body.id === round.decides)?.title ?? null }
}
