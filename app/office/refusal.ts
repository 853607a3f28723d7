import { translator } from '@/lib/i18n/translator'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { Fault } from '@/lib/vocabulary/fault'
import { reportFailure } from '../_http/failure-pages'

export type Refusal = { status: number; title: string; text: string }

/** What an official is told in place of what she asked for; or that she signs in first. */
export function refusalOf(error: unknown): Refusal | 'sign-in' {
  const t = translator('fi')
  if (!(error instanceof Fault)) return failure(error)
  switch (error.code) {
    case 'not-signed-in':
      return 'sign-in'
    case 'forbidden':
      return { status: 403, title: t('office:forbidden.title'), text: t('office:forbidden.text') }
    case 'not-found':
    case 'conflict':
      return { status: error.code === 'conflict' ? 409 : 404, title: t('failure:not-found.title'), text: t('office:not-found') }
  }
}

function failure(error: unknown): Refusal {
  const t = translator('fi')
  const reference = t('failure:reference', { reference: reportFailure(error) })
  return isDatabaseDown(error)
    ? { status: 503, title: t('failure:unavailable.title'), text: `${t('failure:unavailable.text')} ${reference}` }
    : { status: 500, title: t('failure:fault.title'), text: `${t('failure:fault.text')} ${reference}` }
}
