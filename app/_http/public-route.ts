import { languageOfSegment } from '@/lib/i18n/addresses'
import type { Language } from '@/lib/vocabulary/language'
import { Fault } from '@/lib/vocabulary/fault'
import { failurePage, notFoundPage } from './failure-pages'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** One request of a public address, with its language known. */
export type Visit = { language: Language; request: Request; params: Record<string, string> }

type Handler = (request: Request, context: Context) => Promise<Response>

/**
 * Makes the handler of a public address: an unknown language or record becomes the 404 page, a database that is
 * down the 503 page, anything else the 500 page with a reference code, each in the language of the address.
 */
export function publicRoute(answer: (visit: Visit) => Promise<Response>): Handler {
  return async (request, context) => {
    const params = singleValues(await context.params)
    const language = languageOfSegment(params['locale'] ?? '')
    if (language === null) return notFoundPage('fi', request)
    try {
      return await answer({ language, request, params })
    } catch (error) {
      if (error instanceof Fault && error.code === 'not-found') return notFoundPage(language, request)
      return failurePage(language, error)
    }
  }
}

function singleValues(params: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.join('/') : (value ?? '')]))
}
