import type { Words } from '@/components/ui/words'
import type { Strategy } from '@/lib/strategy/schema'
import type { Day } from '@/lib/vocabulary/day'

/** What rounds are drawn with: who decides is told by the strategy, where they stand by the day. */
export type RoundsView = Words & { strategy: Strategy; today: Day }
