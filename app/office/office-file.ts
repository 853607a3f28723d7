import { Fault, type FaultCode } from '@/lib/vocabulary/fault'
import { reportFailure } from '../_http/failure-pages'
import { translator } from '@/lib/i18n/translator'

const STATUS: Record<FaultCode, number> = { 'not-found': 404, 'not-signed-in': 401, forbidden: 403, conflict: 409 }

/** A file for who may have it; a visitor is sent to sign in, anyone else is told in words. */
export async function officeFile(name: string, make: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await make(), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' },
    })
  } catch (error) {
    const t = translator('fi')
    if (!(error instanceof Fault)) return words(t('failure:reference', { reference: reportFailure(error) }), 500)
    if (error.code === 'not-signed-in') return new Response(null, { status: 303, headers: { location: '/office/sign-in' } })
    return words(error.code === 'forbidden' ? t('office:forbidden.text') : t('office:not-found'), STATUS[error.code])
  }
}

function words(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
