import type { Words } from '@/components/ui/words'
import type { Strategy } from '@/lib/strategy/schema'

/** What the parts of the strategy are drawn with. */
export type StrategyView = Words & { strategy: Strategy }
