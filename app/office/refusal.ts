import { translator } from '@/lib/i18n/translator'
import { Fault } from '@/lib/vocabulary/fault'
import { seeOther } from '../_http/document'
import { reportedFailure } from '../_http/failure-pages'

type Refusal = { status: number; title: string; text: string }

/** What an official gets in place of what she asked for: she is sent to sign in, or told in words why not. */
export async function refuse(error: unknown, inWords: (refusal: Refusal) => Response | Promise<Response>): Promise<Response> {
  if (error instanceof Fault && error.code === 'not-signed-in') return seeOther('/office/sign-in')
  return inWords(refusalOf(error))
}

function refusalOf(error: unknown): Refusal {
  const t = translator('fi')
  if (!(error instanceof Fault)) {
    const { status, title, text, reference } = reportedFailure('fi', error)
    return { status, title, text: `${text} ${reference}` }
  }
  if (error.code === 'forbidden') return { status: 403, title: t('office:forbidden.title'), text: t('office:forbidden.text') }
  return { status: error.code === 'conflict' ? 409 : 404, title: t('failure:not-found.title'), text: t('office:not-found') }
}
