import { createHash } from 'node:crypto'
import { type Page, renderPage } from './html-document'
import { SECURITY_HEADERS } from './security-headers'

export type { Page }

const CACHE_CONTROL = {
  public: 'public, max-age=60, stale-while-revalidate=600',
  form: 'private, no-cache',
  'no-store': 'no-store',
} as const

/** Answers with a public page. Where the browser already holds this very page, it is told so. */
export async function document(page: Page, request?: Request): Promise<Response> {
  const html = await renderPage(page)
  return htmlResponse(html, page, request)
}

/** The answer for HTML that was rendered before: the headers are made of the page, the body is given. */
export function htmlResponse(html: string, page: Omit<Page, 'body'>, request?: Request): Response {
  const { status = 200, cache = 'public', referrer } = page
  const headers = new Headers({
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': CACHE_CONTROL[status === 200 ? cache : 'no-store'],
  })
  if (referrer !== undefined) headers.set('referrer-policy', referrer)
  if (status === 200 && cache === 'public') {
    const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    headers.set('etag', tag)
    if (request?.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
  }
  return new Response(html, { status, headers })
}

/** Leads on to another address after something was stored. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { ...SECURITY_HEADERS, location, 'cache-control': 'no-store' } })
}
