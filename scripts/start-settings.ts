import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readSettings } from '@/lib/config/server/settings'

const Remembered = z.object({ authSecret: z.string().min(32), clientSecret: z.string().min(32) })

type Given = { databaseUrl: string; directory: string; demo: boolean }
export type StartSettings = { port: number; publicUrl: string; demoSignInPort: number | null }

/** Fills in what the environment leaves open, so that the service starts with nothing configured; then checks all of it. */
export function prepareSettings({ databaseUrl, directory, demo }: Given): Promise<StartSettings> {
  const { PORT } = readSettings('PORT')
  setDefault('DATABASE_URL', databaseUrl)
  setDefault('PORT', String(PORT))
  setDefault('PUBLIC_URL', `http://localhost:${String(PORT)}`)
  const demoSignInPort = demo && !isSet('AUTH_ISSUER') ? Number(process.env['DEMO_SIGN_IN_PORT'] ?? PORT + 1) : null
  const secrets = remembered(directory)
  setDefault('AUTH_SECRET', secrets.authSecret)
  if (demoSignInPort !== null) {
    setDefault('AUTH_ISSUER', `http://localhost:${String(demoSignInPort)}`)
    setDefault('AUTH_CLIENT_ID', 'kelpo')
    setDefault('AUTH_CLIENT_SECRET', secrets.clientSecret)
  }
  const { PUBLIC_URL } = readSettings('DATABASE_URL', 'PORT', 'PUBLIC_URL', 'AUTH_ISSUER', 'AUTH_CLIENT_ID', 'AUTH_CLIENT_SECRET', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM', 'SMS_URL', 'KELPO_CLOCK', 'KELPO_LOG_LEVEL')
  return Promise.resolve({ port: PORT, publicUrl: PUBLIC_URL, demoSignInPort })
}

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}

function setDefault(name: string, value: string): void {
  if (!isSet(name)) process.env[name] = value
}

/** Secrets made once and kept, so that a restart signs nobody out. */
function remembered(directory: string): z.infer<typeof Remembered> {
  const file = join(directory, 'secrets.json')
  if (existsSync(file)) return Remembered.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made = { authSecret: randomBytes(32).toString('hex'), clientSecret: randomBytes(32).toString('hex') }
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}
