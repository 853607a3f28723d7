import { addressIn } from '@/lib/i18n/addresses'
import { SECURITY_HEADERS } from './_http/security-headers'

/** Finnish, always: the language is chosen by a person, never guessed. Relative, so that it holds behind any proxy. */
export function GET(): Response {
  return new Response(null, { status: 308, headers: { ...SECURITY_HEADERS, location: addressIn('fi', ''), 'cache-control': 'public, max-age=60' } })
}
