import { codeBook } from '@/lib/questionnaire/code-book'
import { placeGroups } from '@/lib/tallies/places'
import { asOwner, type RoundUnderTest } from '@/tests/support/rounds'
import { type Figure, seconds, thousands } from './figure'
import { finishedRound } from './finished-round'

export const MANY = 1_000_000

/** From the end of entry to results that may be read, with the real counting, protection and attack. */
export async function measureSets(): Promise<Figure[]> {
  const { asked, whole, counting, movements, longestStand } = await finishedRound(MANY)
  const { questions, milliseconds } = await plainCounts(asked)
  return [{
    what: `Set and release of ${thousands(MANY)} answers × 30 questions (28 closed ones and rows, 2 open)`,
    measured: `${seconds(whole)}, of which counting ${seconds(counting)}; progress moved ${String(movements)} times, longest stand ${seconds(longestStand)}`,
    reference: `${String(questions)} plain \`group by\` over the same table, one per closed question: ${seconds(milliseconds)}`,
    limit: '≤ 60 s, with progress',
    isMet: whole <= 60_000 && movements > questions,
  }]
}

/** Every closed question counted once for everyone, with nothing made ready: what the database needs at the least. */
async function plainCounts({ round, version }: RoundUnderTest): Promise<{ questions: number; milliseconds: number }> {
  const owner = asOwner()
  const groups = placeGroups(codeBook(version.definition).places)
  const began = performance.now()
  for (const { places } of groups) {
    const codes = `codes[${String(places.at(0)?.place)}:${String(places.at(-1)?.place)}]`
    await owner.sql.unsafe(`select ${codes}, count(*) from answers.response where round_id = $1 group by 1`, [round.id])
  }
  const milliseconds = performance.now() - began
  await owner.sql.end()
  return { questions: groups.length, milliseconds }
}
