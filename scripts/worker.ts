import { PgBoss } from 'pg-boss'
import { connect } from '@/db/client'
import { tendCoDevelopers } from '@/lib/co-developers/server/tend-co-developers'
import { logger } from '@/lib/config/server/logger'
import { readSettings } from '@/lib/config/server/settings'
import { MakeSetJob, QUEUES } from '@/lib/jobs/queues'
import { workOnMessages } from '@/lib/mail/server/work-on-messages'
import { writeAny } from '@/lib/outbox/server/writers'
import { finishRound } from '@/lib/releases/server/finish-round'
import { noteProgress } from '@/lib/tallies/server/note-progress'
import { tendWorkshops } from '@/lib/workshops/server/tend-workshops'

// The process for background work. Every job may be run twice, also side by side, without harm.
const { DATABASE_URL } = readSettings('DATABASE_URL')
const worker = connect(DATABASE_URL, { role: 'kelpo_worker', connections: 4 })
const boss = new PgBoss({ connectionString: DATABASE_URL, options: '-c role=kelpo_worker', application_name: 'kelpo_jobs', migrate: false, createSchema: false, instanceName: 'worker', instanceHeartbeatSeconds: 5, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, max: 4 })

boss.on('error', (error: Error) => { logger.error({ name: error.name }, 'job queue') })
await boss.start()

await boss.work(QUEUES.makeSet, { pollingIntervalSeconds: 1 }, async (jobs) => {
  for (const job of jobs) {
    const { roundId } = MakeSetJob.parse(job.data)
    const respondents = await finishRound(roundId, worker)
    logger.info({ roundId, respondents }, 'set made')
  }
})

await boss.work(QUEUES.noteProgress, { pollingIntervalSeconds: 2 }, async () => {
  await noteProgress(worker.sql)
})
await boss.schedule(QUEUES.noteProgress, '* * * * *')
await boss.send(QUEUES.noteProgress, {})

await boss.work(QUEUES.tendWorkshops, { pollingIntervalSeconds: 2 }, async () => {
  await tendWorkshops(worker.database)
})
await boss.schedule(QUEUES.tendWorkshops, '* * * * *')

await boss.work(QUEUES.tendCoDevelopers, { pollingIntervalSeconds: 30 }, async () => {
  logger.info(await tendCoDevelopers(worker.database), 'co-developers tended')
})
// In the morning, when a text message wakes nobody; a morning that was missed is made up for on the next.
await boss.schedule(QUEUES.tendCoDevelopers, '0 9 * * *', {}, { tz: 'Europe/Helsinki' })

await workOnMessages(boss, { write: writeAny, tx: worker.database })

process.on('SIGTERM', () => void leave())

async function leave(): Promise<void> {
  await boss.stop({ graceful: true, timeout: 5000 })
  await worker.sql.end({ timeout: 1 })
  process.exit(0)
}
