import 'server-only'
import type { AuthOptions, CookieOption, CookiesOptions } from 'next-auth'
import { readSettings } from '@/lib/config/server/settings'

/** Everything of next-auth lives here, so that no request to a public address carries its cookies. */
export const AUTH_PATH = '/office/auth'

const EIGHT_HOURS = 8 * 60 * 60

/** Sign-in by the county's own OpenID Connect provider. Roles are not taken from it but from the database, at each request. */
export function authOptions(): AuthOptions {
  const settings = readSettings('PUBLIC_URL', 'AUTH_ISSUER', 'AUTH_CLIENT_ID', 'AUTH_CLIENT_SECRET', 'AUTH_SECRET')
  // next-auth reads its own address from this name only.
  process.env['NEXTAUTH_URL'] = `${settings.PUBLIC_URL}${AUTH_PATH}`
  return {
    secret: settings.AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: EIGHT_HOURS },
    pages: { signIn: '/office/sign-in', error: '/office/sign-in', signOut: '/office' },
    cookies: officeCookies(settings.PUBLIC_URL.startsWith('https:')),
    providers: [
      {
        id: 'county',
        name: 'county',
        type: 'oauth',
        wellKnown: `${settings.AUTH_ISSUER}/.well-known/openid-configuration`,
        clientId: settings.AUTH_CLIENT_ID,
        clientSecret: settings.AUTH_CLIENT_SECRET,
        idToken: true,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params: { scope: 'openid profile' } },
        profile: (claims: { sub: string; name?: string }) => ({ id: claims.sub, name: claims.name ?? claims.sub }),
      },
    ],
    callbacks: {
      session: ({ session, token }) => ({ ...session, user: { name: token.name ?? '', subject: token.sub ?? '' } }),
    },
  }
}

function officeCookies(isSecure: boolean): Partial<CookiesOptions> {
  const cookie = (name: string): CookieOption => ({
    // Browsers refuse the prefix over plain http.
    name: `${isSecure ? '__Secure-' : ''}kelpo-${name}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/office', secure: isSecure },
  })
  return {
    sessionToken: cookie('session'),
    callbackUrl: cookie('callback'),
    csrfToken: cookie('csrf'),
    pkceCodeVerifier: cookie('pkce'),
    state: cookie('state'),
    nonce: cookie('nonce'),
  }
}
