import { type NextRequest, NextResponse } from 'next/server'
import { readSettings } from '@/lib/config/server/settings'

/** The office is an app: its scripts carry a nonce made for each answer, and nothing else may run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Signing in leads on to the county's own provider.
    `form-action 'self' ${issuerOrigin()}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('x-frame-options', 'DENY')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  response.headers.set('cache-control', 'private, no-store')
  return response
}

export const config = { matcher: '/office/:path*' }

function issuerOrigin(): string {
  return new URL(readSettings('AUTH_ISSUER').AUTH_ISSUER).origin
}
