import type { ChildProcess } from 'node:child_process'
import { kill, ownService } from '@/tests/support/own-service'

/** The whole service with its demo and a database of its own, thrown away afterwards: a million made-up answers go in. */
export type Service = {
  port: number
  address: string
  /** The number of the process that answers requests. */
  appProcess: () => number
  /** A new app process, which remembers nothing. */
  restartApp: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts it from the build that is there. From here on DATABASE_URL names its database. */
export async function startService(): Promise<Service> {
  const service = await ownService()
  service.startWorker()
  let app: ChildProcess | null = null
  const restartApp = async () => {
    if (app) await kill(app)
    app = service.startApp()
    await service.untilReady()
  }
  await restartApp()
  return {
    port: Number(new URL(service.address).port),
    address: service.address,
    appProcess: () => app?.pid ?? 0,
    restartApp,
    stop: service.stop,
  }
}
