import { randomBytes } from 'node:crypto'
import { translator } from '@/lib/i18n/translator'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { logger } from '@/lib/config/server/logger'
import { htmlLanguage, type Language } from '@/lib/vocabulary/language'
import { SimplePage } from '@/components/site/simple-page'
import { document } from './document'
import { SECURITY_HEADERS } from './security-headers'

/** 404 in words, in the page's language. */
export function notFoundPage(language: Language, request: Request): Promise<Response> {
  const t = translator(language)
  return document({
    language,
    path: '',
    title: t('failure:not-found.title'),
    description: t('failure:not-found.text'),
    status: 404,
    noindex: true,
    body: <SimplePage title={t('failure:not-found.title')}><p>{t('failure:not-found.text')}</p></SimplePage>,
  }, request)
}

/** 503 while the database is down, else 500; the log has the reference code and what went wrong, never what was sent. */
export async function failurePage(language: Language, error: unknown): Promise<Response> {
  const failure = reportedFailure(language, error)
  const response = await inWords(failure, language)
  if (failure.status === 503) response.headers.set('retry-after', '30')
  return response
}

type Failure = { status: number; title: string; text: string; reference: string }

/** What a person is told of a failure that is not hers, under the reference code that the log now has. */
export function reportedFailure(language: Language, error: unknown): Failure {
  const t = translator(language)
  const reference = t('failure:reference', { reference: reportFailure(error) })
  return isDatabaseDown(error)
    ? { status: 503, title: t('failure:unavailable.title'), text: t('failure:unavailable.text'), reference }
    : { status: 500, title: t('failure:fault.title'), text: t('failure:fault.text'), reference }
}

/** The usual page; without its surroundings when it is they that fail. */
async function inWords({ status, title, text, reference }: Failure, language: Language): Promise<Response> {
  const head = { language, path: '', title, description: text, status, noindex: true }
  try {
    return await document({ ...head, body: <SimplePage title={title}><p>{text}</p><p>{reference}</p></SimplePage> })
  } catch (error) {
    reportFailure(error)
    const html = `<!doctype html><html lang="${htmlLanguage(language)}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p>${reference}</p></html>`
    return new Response(html, { status, headers: { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
  }
}

/** Writes what went wrong to the log under a new reference code. Query parameters of the database may hold answers: only name, code and stack go in. */
export function reportFailure(error: unknown): string {
  const reference = randomBytes(4).toString('hex').toUpperCase()
  const known = error instanceof Error ? { name: error.name, code: codeOf(error), stack: framesOf(error) } : { name: typeof error }
  logger.error({ reference, ...known }, 'request failed')
  return reference
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Where it happened, without the message: a message may quote what a person wrote. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12)
}
