import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the machine's Chromium is; as root it is installed from the system's packages when there is none. */
export function findOrInstallBrowser(): string {
  const found = CHROMIUM.find((path) => existsSync(path))
  if (found !== undefined) return found
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`The journeys need a Chromium, and none was found. Install one, for example with: sudo sh -c '${install}'`)
  }
  process.stdout.write('No Chromium found; installing it from the system’s packages …\n')
  const result = spawnSync('sh', ['-c', install], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const installed = CHROMIUM.find((path) => existsSync(path))
  if (installed === undefined) throw new Error(`Chromium could not be installed:\n${result.stderr}`)
  return installed
}
