import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { round } from '@/db/schema/rounds'
import { addDays, type Day } from '@/lib/vocabulary/day'
import { DEMO_ROUNDS, demoDay } from './demo-rounds'

/** The demo's open rounds stay open: when fewer than seven days are left, their end and what follows move on. */
export async function keepDemoOpen(database: Database, today: Day): Promise<void> {
  for (const demo of DEMO_ROUNDS.filter(({ closes }) => closes?.startsWith('today'))) {
    await database.update(round).set({
      closesOn: demoDay(demo.closes ?? 'today+30', today),
      resultsOn: demo.resultsOn && demoDay(demo.resultsOn, today),
      decisionOn: demo.decisionOn && demoDay(demo.decisionOn, today),
    }).where(and(eq(round.slug, demo.slug), isNull(round.closedOn), lt(round.closesOn, addDays(today, 7))))
  }
}
