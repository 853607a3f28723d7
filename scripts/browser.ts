import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** For a Chromium inside a container, without what a person's browser does in the background. */
export const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(), args: BROWSER_ARGUMENTS })
}

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
