import 'server-only'
import { z } from 'zod'

/** An address of the web without a slash at its end, so that paths can be put behind it. */
const WebAddress = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/$/, ''))
/** An address for mail, alone or behind a name. */
const MailAddress = z.string().regex(/^(?:[^<>\s@]+@[^<>\s@]+|[^<>@,;:"\r\n]+ <[^<>\s@]+@[^<>\s@]+>)$/)
const Port = z.coerce.number().int().min(1).max(65_535)

/** Every setting of the product. `.env.example` explains each in words. */
const Settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: Port.default(3000),
  PUBLIC_URL: WebAddress,
  AUTH_ISSUER: WebAddress,
  AUTH_CLIENT_ID: z.string().min(1),
  AUTH_CLIENT_SECRET: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  /** Without it letters are kept in the outbox and not sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Without it `no-reply` at the host of `PUBLIC_URL`. */
  MAIL_FROM: MailAddress.optional(),
  /** Without it officials call those who gave a telephone number only. */
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** An ISO moment at which the clock starts, for trials and tests; real time without it. */
  KELPO_CLOCK: z.iso.datetime({ offset: true }).optional(),
  KELPO_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
})
type Settings = z.infer<typeof Settings>

const missing: Record<string, string> = {
  DATABASE_URL: 'the address of the Postgres database, as postgres://user:password@host:5432/kelpo',
  PORT: 'the port to listen on, a number from 1 to 65535',
  PUBLIC_URL: 'the address that people type, as https://osallistu.example.org',
  AUTH_ISSUER: "the address of the county's OpenID Connect provider",
  AUTH_CLIENT_ID: 'the client id that the provider gave to this service',
  AUTH_CLIENT_SECRET: 'the client secret that the provider gave to this service',
  AUTH_SECRET: 'a random text of at least 32 characters that signs the sessions of officials',
  SMTP_URL: 'the address of the mail server, as smtp://user:password@mail.example.org:587 or smtps://…:465',
  MAIL_FROM: 'the address that mail comes from, as no-reply@osallistu.example.org or Name <no-reply@osallistu.example.org>',
  SMS_URL: 'the address of the gateway for text messages, as https://user:password@sms.example.org/send',
  KELPO_CLOCK: 'a moment such as 2026-11-24T09:00:00+02:00',
  KELPO_LOG_LEVEL: 'one of fatal, error, warn, info, debug',
}

/** Raised at start with one line for each setting that is missing or can't be read. */
export class SettingsProblem extends Error {
  constructor(names: string[]) {
    super(['Some settings are missing or cannot be read:', ...names.map((name) => `  ${name}: ${missing[name] ?? name}`)].join('\n'))
    this.name = 'SettingsProblem'
  }
}

/** The settings named, read from the environment and checked. Ask for what you need: a command needs less than the whole. */
export function readSettings<Name extends keyof Settings>(...names: Name[]): Pick<Settings, Name> {
  const shape = z.object(Object.fromEntries(names.map((name) => [name, Settings.shape[name]])))
  const result = shape.safeParse(process.env)
  if (!result.success) throw new SettingsProblem([...new Set(result.error.issues.map((issue) => String(issue.path[0])))])
  return picked<Name>(result.data)
}

/** Guaranteed by the line that calls it: the shape was made from exactly these names of `Settings`. */
function picked<Name extends keyof Settings>(data: Record<string, unknown>): Pick<Settings, Name> {
  return data as Pick<Settings, Name>
}
