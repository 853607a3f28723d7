import { document, type PageHead } from '@/app/_http/document'
import { ClosedPage } from '@/components/answering/closed-page'
import { NotYetOpenPage } from '@/components/answering/not-yet-open-page'
import { StaffAccessPage } from '@/components/answering/staff-access-page'
import { today } from '@/lib/clock/server/today'
import { formatDate } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { endedOn, type Round } from '@/lib/rounds/round'
import type { Language } from '@/lib/vocabulary/language'
import { helpOf } from './form-page'

type Door = { status?: number; cameLate?: boolean }

/** The round has ended. */
export function closedPage(round: Round, language: Language, { status = 200, cameLate = false }: Door = {}): Promise<Response> {
  const closed = {
    ...common(round, language),
    closedOn: formatDate(endedOn(round), language),
    resultsOn: round.resultsOn === null || round.resultsOn < today() ? null : formatDate(round.resultsOn, language),
    // Releases are for officials until they are published.
    resultsHref: null,
    cameLate,
  }
  return document({ ...head(round, language), status, body: <ClosedPage closed={closed} /> })
}

export function notYetOpenPage(round: Round, language: Language, { status = 200 }: Door = {}): Promise<Response> {
  const door = { ...common(round, language), opensOn: formatDate(round.opensOn, language) }
  return document({ ...head(round, language), status, body: <NotYetOpenPage round={door} /> })
}

export function staffAccessPage(round: Round, language: Language, { status = 200 }: Door = {}): Promise<Response> {
  return document({ ...head(round, language), status, body: <StaffAccessPage access={common(round, language)} /> })
}

function common(round: Round, language: Language) {
  return { t: translator(language), title: round.title[language], roundHref: addressIn(language, `/rounds/${round.slug}`), help: helpOf(round, language) }
}

function head(round: Round, language: Language): PageHead {
  return { language, path: `/answer/${round.slug}`, title: round.title[language], description: round.why[language], cache: 'form', frame: 'form' }
}
