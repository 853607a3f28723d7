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
