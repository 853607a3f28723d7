import { encode } from 'next-auth/jwt'

/** What signing in leaves in the browser, for the service whose secret is in this process's environment. */
export async function sessionCookie(subject: string, name: string): Promise<string> {
  return `kelpo-session=${await encode({ token: { sub: subject, name }, secret: process.env['AUTH_SECRET'] ?? '' })}`
}
