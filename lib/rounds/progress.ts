import type { RoundId } from '@/lib/vocabulary/ids'

/** How many have answered, in full tens; parts of fewer than ten are not in it. */
export type ProgressPart = { dimension: 'all' | 'channel' | 'language' | 'suspect' | 'background'; value: string; people: number }

export type Progress = Map<RoundId, ProgressPart[]>

/** All who have answered the round, in full tens; 0 while they are fewer than ten. */
export function peopleInAll(progress: Progress, roundId: RoundId): number {
  return progress.get(roundId)?.find(({ dimension }) => dimension === 'all')?.people ?? 0
}
