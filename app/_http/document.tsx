import { createHash } from 'node:crypto'
import { assets } from './assets'
import { type Page, type PageHead, renderPage } from './html-document'
import { SECURITY_HEADERS } from './security-headers'

export type { Page, PageHead }

const CACHE_CONTROL = {
  public: 'public, max-age=60',
  form: 'private, no-cache',
  'no-store': 'no-store',
} as const

/** Answers with a public page. Where the browser already holds this very page, it is told so. */
export async function document(page: Page, request?: Request): Promise<Response> {
  const html = await renderPage(page)
  const { status = 200, cache = 'public' } = page
  if (status !== 200 || cache !== 'public') return drawnDocument(html, page)
  const headers = documentHeaders(page)
  const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  headers.set('etag', tag)
  const held = request?.headers.get('if-none-match')?.split(',').map((each) => each.trim()) ?? []
  return held.includes(tag) ? new Response(null, { status: 304, headers }) : new Response(html, { status, headers })
}

/** Answers with a public page that is drawn already, whether or not the browser holds it. */
export function drawnDocument(html: string | ReadableStream<Uint8Array>, page: PageHead): Response {
  return new Response(html, { status: page.status ?? 200, headers: documentHeaders(page) })
}

/** What a public page is sent with. A page that went wrong is kept by nobody. */
function documentHeaders({ status = 200, cache = 'public', referrer }: PageHead): Headers {
  const headers = new Headers({
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': CACHE_CONTROL[status === 200 ? cache : 'no-store'],
    // A slow phone asks for the stylesheet before it has read the page.
    link: `<${assets()['site.css']}>; rel=preload; as=style`,
  })
  if (referrer !== undefined) headers.set('referrer-policy', referrer)
  return headers
}

/** Leads on to another address after something was stored. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { ...SECURITY_HEADERS, location, 'cache-control': 'no-store' } })
}
