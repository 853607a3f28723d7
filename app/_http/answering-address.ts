/** A request of the answering surface: the form of a round, an answer to it, or the thanks. */
export type AnsweringAddress = { page: 'form' | 'thanks'; method: 'GET' | 'POST'; locale: string; round: string }

const SPELLING = /^\/(?<locale>[a-z-]+)\/answer\/(?<round>[a-z0-9-]+)(?<thanks>\/thanks)?(?:\?|$)/

/** What a request line asks of the answering surface; `null` when it is for another page, or spelled as no link of ours is. */
export function answeringAddress({ method, url }: { method?: string | undefined; url?: string | undefined }): AnsweringAddress | null {
  const { locale, round, thanks } = SPELLING.exec(url ?? '')?.groups ?? {}
  if (locale === undefined || round === undefined) return null
  const page = thanks === undefined ? 'form' : 'thanks'
  if (method === 'GET') return { page, method, locale, round }
  return method === 'POST' && page === 'form' ? { page, method, locale, round } : null
}
