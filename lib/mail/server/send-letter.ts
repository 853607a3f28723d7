import 'server-only'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { readSettings } from '@/lib/config/server/settings'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { type Letter, letterAsHtml, letterAsText } from '../letter'
import { codeOf, DeliveryTrouble } from './delivery-trouble'

/** `id` is the message's: the same letter sent again carries it again. */
type Envelope = { to: string; id: string }
type MailServer = { url: string; patience?: Patience }
/** In milliseconds. `socketTimeout` is for each silence, `inAll` for the whole of it. */
type Patience = { connectionTimeout: number; greetingTimeout: number; socketTimeout: number; inAll: number }

// A server that is well connects and greets within a second; only what it does with a whole letter, looking for viruses,
// takes longer. Below the two minutes after which the job is given to another worker.
const PATIENCE: Patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, inAll: 60_000 }

/**
 * Hands a letter to the mail server. A letter refused for good is refused here, with the server's number; trouble that may
 * pass is thrown. A letter whose confirmation got lost is sent twice; its Message-ID tells receivers that it is the same.
 */
export async function sendLetter(letter: Letter, envelope: Envelope, { url, patience = PATIENCE }: MailServer): Promise<Outcome<null, { code: string }>> {
  // What people typed is content, never the name of something to fetch. The log would hold addresses and texts.
  const transport = createTransport({ ...placeOf(url), ...patience, dnsTimeout: patience.connectionTimeout, disableFileAccess: true, disableUrlAccess: true, logger: false, debug: false })
  try {
    await transport.sendMail({ ...composed(letter, envelope), signal: AbortSignal.timeout(patience.inAll) })
    return done(null)
  } catch (error) {
    const code = refusalIn(error)
    if (code !== null) return refused({ code })
    throw new DeliveryTrouble(codeOf(error))
  } finally {
    transport.close()
  }
}

function composed(letter: Letter, { to, id }: Envelope): SendMailOptions {
  const { PUBLIC_URL, MAIL_FROM } = readSettings('PUBLIC_URL', 'MAIL_FROM')
  const { hostname } = new URL(PUBLIC_URL)
  return {
    from: MAIL_FROM ?? `no-reply@${hostname}`,
    // As an object it is one address, whatever commas are in it.
    to: { name: '', address: to },
    subject: letter.subject,
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: letterAsText(letter),
    html: letterAsHtml(letter),
    ...(letter.calendar && { icalEvent: { ...letter.calendar, filename: 'calendar.ics' } }),
  }
}

/** Read here and not by nodemailer, whose addresses can switch on its log. A password goes over an encrypted connection only. */
function placeOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    secure: protocol === 'smtps:',
    ...(port && { port: Number(port) }),
    ...(username && { requireTLS: true, auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

/**
 * The number with which the recipient or the letter was refused for good. A refused password or sender is the county's
 * to mend, and the letter then goes out after all. An address that can't be written into a letter gets the number for one.
 */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error) || !('command' in error)) return null
  const code = codeOf(error)
  if (error.command === 'API' && code === 'EENVELOPE') return '553'
  return (error.command === 'RCPT TO' || error.command === 'DATA') && /^5\d\d$/.test(code) ? code : null
}
