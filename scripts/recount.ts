import { isNotNull } from 'drizzle-orm'
import { connect } from '@/db/client'
import { answerSet } from '@/db/schema/sets'
import { listRounds } from '@/lib/rounds/server/list-rounds'
import { listVersions } from '@/lib/rounds/server/list-versions'
import { recount } from '@/lib/tallies/server/recount'
import { databaseUrl } from './database/open-database'

// Proves that what was counted equals a recount from the answers. Exits with 1 where it does not.
const url = databaseUrl()
if (url === null) throw new Error('There is no database yet. Start the service first: npm start')
const owner = connect(url, { connections: 2 })
const sets = await owner.database.select().from(answerSet).where(isNotNull(answerSet.respondents))
const rounds = await listRounds(owner.database)
let wrong = 0
for (const set of sets) {
  const round = rounds.find(({ id }) => id === set.roundId)
  if (!round) continue
  const versions = await listVersions(round.id, owner.database)
  const { cells, different, answersPresent, answersCounted, withdrawn } = await recount(set.id, { versions, background: round.breakdowns }, owner.sql)
  const fits = answersPresent + withdrawn === answersCounted && (different === 0 || withdrawn > 0)
  if (!fits) wrong += 1
  process.stdout.write(`${round.slug} ${set.period}: ${String(answersCounted)} answers, ${String(cells)} cells, ${String(different)} different${withdrawn > 0 ? `, ${String(withdrawn)} withdrawn since` : ''}\n`)
}
await owner.sql.end()
process.stdout.write(wrong === 0 ? 'The recount gives the same.\n' : `${String(wrong)} sets differ.\n`)
process.exit(wrong === 0 ? 0 : 1)
