import type { Words } from '@/components/ui/words'
import type { Strategy } from '@/lib/strategy/schema'
import type { WorkshopWords } from '@/lib/workshops/workshop'

/** What workshops are drawn with: places and guidelines are named by the strategy, what is over by the moment. */
export type WorkshopsView = Words & { strategy: Strategy; words: WorkshopWords; now: Date }
