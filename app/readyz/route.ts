import { checkReadiness, type Readiness } from '@/lib/jobs/server/check-readiness'

/** Whether the service can do its work: database, migrations, worker. */
export async function GET(): Promise<Response> {
  const state = await checkReadiness().catch((): Readiness => ({ database: false, migrations: false, worker: false }))
  const isReady = state.database && state.migrations && state.worker
  return Response.json(state, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
