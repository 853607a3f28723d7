import 'server-only'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import { QUEUES } from '../queues'

/** Makes or upgrades pg-boss's own schema as the owner, so that no other role needs to. */
export async function migrateJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 })
  // Without a listener an error event would end the process before the promise tells of it.
  boss.on('error', () => undefined)
  await boss.start()
  // A set of a million answers takes minutes to make and release; a worker that is silent for half of one is dead, and
  // another takes the job up.
  const patience = { retryLimit: 10, retryDelay: 5, expireInSeconds: 3600, heartbeatSeconds: 30 }
  await boss.createQueue(QUEUES.makeSet, { policy: 'standard', ...patience })
  // A queue that is there already keeps its old settings.
  await boss.updateQueue(QUEUES.makeSet, patience)
  await boss.createQueue(QUEUES.noteProgress, { policy: 'short', retryLimit: 0 })
  await boss.createQueue(QUEUES.tendWorkshops, { policy: 'short', retryLimit: 0 })
  await boss.createQueue(QUEUES.tendCoDevelopers, { policy: 'short', retryLimit: 3, retryDelay: 60 })
  await migrateMessageQueues(boss)
  await boss.stop({ graceful: false })

  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await sql.unsafe(`
      grant usage on schema pgboss to kelpo_web, kelpo_worker;
      grant select, insert on all tables in schema pgboss to kelpo_web;
      grant select, insert, update, delete on all tables in schema pgboss to kelpo_worker;
      grant execute on all functions in schema pgboss to kelpo_web, kelpo_worker;
    `)
  } finally {
    await sql.end()
  }
}

/** A mail server that is down is tried again for six hours or more; then the office is told, whichever way the last try ended. */
async function migrateMessageQueues(boss: PgBoss): Promise<void> {
  const giveUp = { retryLimit: 10, retryDelay: 30, expireInSeconds: 60 }
  await boss.createQueue(QUEUES.giveUpMessage, { policy: 'standard', ...giveUp })
  await boss.updateQueue(QUEUES.giveUpMessage, giveUp)
  // Sending takes a minute at most, so a job that has run for two was left behind by a worker that is gone.
  const sending = { retryLimit: 12, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120, deadLetter: QUEUES.giveUpMessage }
  await boss.createQueue(QUEUES.sendMessage, { policy: 'standard', ...sending })
  await boss.updateQueue(QUEUES.sendMessage, sending)
  await boss.createQueue(QUEUES.forgetMessages, { policy: 'standard', ...giveUp })
  await boss.updateQueue(QUEUES.forgetMessages, giveUp)
}
