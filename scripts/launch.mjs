// Runs a script of the project under the Node that the lock file pins, installing first what is missing.
// Plain Node 18 or newer, no dependencies: this is the first thing that runs on a fresh machine.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...rest] = process.argv.slice(2)

installWhenNeeded()
run(chooseNode())

function installWhenNeeded() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  const mark = join(root, 'node_modules', '.installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return

  console.error('Installing packages …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Loud only when it fails: its warnings are about other people's packages.
  const install = spawnSync(npm, ['ci', '--include=dev', '--include=optional', '--loglevel=error'], { cwd: root, encoding: 'utf8' })
  if (install.status !== 0) {
    console.error(`${install.stdout ?? ''}${install.stderr ?? ''}\nThe packages could not be installed. Is the network there? Try: npm ci`)
    process.exit(install.status ?? 1)
  }
  writeFileSync(mark, wanted)
}

function chooseNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
  console.error(`Kelpo needs Node 22.12 or newer; this is ${process.versions.node}, and no Node is packaged for this kind of machine.`)
  process.exit(1)
}

function run(node) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`
  const child = spawn(node, ['--conditions=react-server', '--import', 'tsx', script, ...rest], {
    cwd: root,
    env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' },
    // The channel tells the script when this process is gone, even when it was killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
