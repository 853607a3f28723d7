import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { asOwner } from '@/tests/support/rounds'

/** What the figures were measured on, and how busy it was before. Nothing here tells whose machine it is. */
export async function describeMachine(): Promise<string> {
  const owner = asOwner()
  const [database] = await owner.sql<{ version: string }[]>`select split_part(current_setting('server_version'), ' ', 1) as version`
  await owner.sql.end()
  return [
    `${String(availableParallelism())} cores (${cpus()[0]?.model ?? 'unknown'})`,
    `${String(Math.round(totalmem() / 2 ** 30))} GB of memory`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${database?.version ?? 'unknown'}`,
    new Date().toISOString().slice(0, 10),
    `load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`,
  ].join(', ')
}
