import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import compression from 'compression'
import next from 'next'
import { readSettings } from '@/lib/config/server/settings'
import { languageOfSegment } from '@/lib/i18n/addresses'
import type { Language } from '@/lib/vocabulary/language'
import { type AnsweringAddress, answeringAddress } from './_http/answering-address'
import { assets } from './_http/assets'
import { notFoundPage, reportFailure } from './_http/failure-pages'
import { isDecodable } from './_http/percent-encoding'
import * as form from './[locale]/answer/[round]/route'
import * as thanks from './[locale]/answer/[round]/thanks/route'

// The process of the web. A round is answered by everybody in the same few days, so its form, the answers to it and the
// thanks are served here, without Next around them, which would take three quarters of the processor's time. The
// handlers are routes of Next all the same; whatever else is asked for goes to it.
const { PORT, PUBLIC_URL } = readSettings('PORT', 'PUBLIC_URL')
const site = next({ dev: false, port: PORT })
await site.prepare()
const askNext = site.getRequestHandler()
/** Typed for Express, whose requests and responses are Node's with more in them; it uses only Node's. */
const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, then: () => void) => void
const OPTIONS = { host: new URL(PUBLIC_URL).host, onError: (error: unknown) => { reportFailure(error) } }

const server = createServer((request, response) => {
  const { url = '' } = request
  const address = answeringAddress(request)
  if (address !== null) answerBy((asked) => answer(asked, address), { request, response })
  // Next would fail on it without a word.
  else if (!isDecodable(url.split('?')[0] ?? '')) answerBy((asked) => notFoundPage(languageOf(url), asked), { request, response })
  else {
    // Named by its content. What is not there is not kept: it may come with the next release.
    if (isAsset(url)) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    askNext(request, response).catch((error: unknown) => { giveUp(response, error) })
  }
})
server.listen(PORT)
process.on('SIGTERM', leave)
process.on('SIGINT', leave)

function answer(request: Request, { page, method, locale, round }: AnsweringAddress): Promise<Response> {
  const context = { params: Promise.resolve({ locale, round }) }
  if (page === 'thanks') return thanks.GET(request, context)
  return method === 'POST' ? form.POST(request, context) : form.GET(request, context)
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

function answerBy(handler: (request: Request) => Promise<Response>, { request, response }: Exchange): void {
  compress(request, response, () => { createRequestListener(handler, OPTIONS)(request, response) })
}

function languageOf(url: string): Language {
  return languageOfSegment(url.split('/')[1] ?? '') ?? 'fi'
}

function isAsset(url: string): boolean {
  return url.startsWith('/assets/') && Object.values(assets()).includes(url)
}

function giveUp(response: ServerResponse, error: unknown): void {
  reportFailure(error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}

/** Finishes what is under way; who is slower than this is cut off, and may send again. */
function leave(): void {
  server.close(() => process.exit(0))
  setTimeout(() => process.exit(0), 5000).unref()
}
