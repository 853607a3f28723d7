import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS } from '../scripts/browser'

const port = Number(process.env['KELPO_E2E_PORT'] ?? 3470)
const executablePath = process.env['KELPO_CHROMIUM'] ?? '/usr/bin/chromium'

// Journeys through the whole service as `npm start` starts it: real Postgres, real sign-in, real browser.
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  // A start of the whole service, two cores and axe on large pages: patience, not sleep.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${String(port)}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: { executablePath, args: BROWSER_ARGUMENTS },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/launch.mjs tests/support/service-under-test.ts',
    cwd: '..',
    url: `http://localhost:${String(port)}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { PORT: String(port), KELPO_LOG_LEVEL: 'error' },
  },
})
