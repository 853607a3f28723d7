import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { WEB, WORKER } from './build-processes'

/** The web, as it was built. Its memory is bounded, so that a burst doesn't let it grow for good. */
export function startApp(): ChildProcess {
  return run(['--max-old-space-size=256', WEB])
}

/** Background work, in a process of its own: making a release must not keep a resident waiting. */
export function startWorker(): ChildProcess {
  return run([WORKER])
}

export function startDemoSignIn(port: number): ChildProcess {
  return run(['--conditions=react-server', '--import', 'tsx', 'scripts/demo-sign-in/server.ts', String(port)])
}

function run(parameters: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', './scripts/exit-with-parent.mjs', ...parameters], {
    // The channel ends when this process ends, however it ends.
    stdio: ['ignore', process.env['KELPO_QUIET'] === undefined ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Waits until the service says that it and its database are ready. */
export async function untilReady(port: number): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const ready = await fetch(`http://127.0.0.1:${String(port)}/readyz`).catch(() => null)
    if (ready?.ok) return
    await pause(100)
  }
  throw new Error('The service did not become ready within a minute.')
}

export async function stopAll(children: ChildProcess[]): Promise<void> {
  await Promise.all(children.map(stop))
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => { resolve() })
    child.kill('SIGTERM')
  })
}
