import { document, drawnDocument, type Page, type PageHead } from '@/app/_http/document'
import { filledWith } from '@/app/_http/page-with-gaps'
import { AnswerForm } from '@/components/answering/answer-form'
import type { Form } from '@/components/answering/form'
import { formatDate } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import { rotationCount, rotationOf } from '@/lib/questionnaire/rotation'
import type { Round } from '@/lib/rounds/round'
import type { RoundToAnswer } from '@/lib/rounds/server/find-round-to-answer'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'
import type { Language } from '@/lib/vocabulary/language'
import { keptPage } from './kept-page'

/** What one showing of the form adds to the round: a fresh id, or what was typed and what is wrong with it. */
export type Showing = Pick<Form, 'submissionId'> & Partial<Pick<Form, 'typed' | 'problems' | 'notice'>> & { status?: number }

/** A new form. Rendered once per version, language and rotation; only the id is put in for each visitor. */
export async function newForm(asked: RoundToAnswer, language: Language): Promise<Response> {
  const submissionId = crypto.randomUUID()
  const rotation = rotationOf(submissionId, rotationCount(asked.newest.definition))
  const page = await keptPage(asked, `form/${language}/${String(rotation)}`, (gap) =>
    formPage(asked, language, { version: asked.newest, showing: { submissionId: gap }, rotation }))
  return drawnDocument(filledWith(submissionId, page), pageHead(asked.round, language))
}

/** The form again, with what was typed. */
export function formAgain(asked: RoundToAnswer, language: Language, { version, showing }: { version: PublishedVersion; showing: Showing }): Promise<Response> {
  const rotation = rotationOf(showing.submissionId, rotationCount(version.definition))
  return document(formPage(asked, language, { version, showing, rotation }))
}

type Drawn = { version: PublishedVersion; showing: Showing; rotation: number }

function formPage(asked: RoundToAnswer, language: Language, { version, showing, rotation }: Drawn): Page {
  const { round, decidedBy } = asked
  const t = translator(language)
  const { status = 200, ...shown } = showing
  const form: Form = {
    definition: version.definition,
    title: round.title[language],
    language,
    t,
    action: answerAddress(language, round),
    otherLanguages: round.languages.filter((other) => other !== language).map((other) => ({
      language: other,
      label: t(`language.${other}`),
      action: answerAddress(other, round),
    })),
    version: version.number,
    rotation,
    facts: formFacts(round, { t, language, decidedBy: decidedBy?.[language] ?? null }),
    privacyHref: addressIn(language, '/privacy'),
    help: helpOf(round, language),
    ...shown,
  }
  const head = pageHead(round, language)
  const title = status < 400 ? head.title : t('round:error-title', { title: head.title })
  return { ...head, title, status, body: <AnswerForm form={form} /> }
}

function pageHead(round: Round, language: Language): PageHead {
  return {
    language,
    path: `/answer/${round.slug}`,
    title: round.title[language],
    description: round.why[language],
    cache: 'form',
    script: true,
    frame: 'form',
  }
}

export function answerAddress(language: Language, round: Round): string {
  return addressIn(language, `/answer/${round.slug}`)
}

export function helpOf(round: Round, language: Language): Form['help'] {
  return { phone: round.contact.phone, hours: round.contact.hours[language] }
}

type FactWords = { t: Translate; language: Language; decidedBy: string | null }

function formFacts(round: Round, words: FactWords): string[] {
  const lastDay = round.closesOn === null ? [] : [words.t('round:last-day', { date: formatDate(round.closesOn, words.language) })]
  return [...lastDay, ...roundFacts(round, words)]
}

/** Who decides and when, and when results come: one sentence each, said before answering and after. */
export function roundFacts(round: Round, { t, language, decidedBy }: FactWords): string[] {
  const decision = decidedBy === null ? []
    : [round.decisionOn === null ? t('round:decides-undated', { body: decidedBy }) : t('round:decides', { body: decidedBy, date: formatDate(round.decisionOn, language) })]
  const results = round.resultsOn === null ? [] : [t('round:results', { date: formatDate(round.resultsOn, language) })]
  return [...decision, ...results]
}
