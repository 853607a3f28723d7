import type { ReactNode } from 'react'
import { document, type PageHead } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { AnswerForm } from '@/components/answering/answer-form'
import type { Form } from '@/components/answering/form'
import { Written } from '@/components/ui/written'
import { BeforeSigningUp } from '@/components/workshops/before-signing-up'
import { statusInWords } from '@/components/workshops/status-in-words'
import { now } from '@/lib/clock/server/now'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { type Entries, questionField } from '@/lib/questionnaire/form-fields'
import { type Language, LANGUAGES, textIn } from '@/lib/vocabulary/language'
import { timeOf } from '@/lib/workshops/moments'
import { getWorkshopWords } from '@/lib/workshops/server/get-workshop-words'
import { MOST_IN_PARTY } from '@/lib/workshops/sign-up'
import { MAY_WAIT_FIELD, SIGN_UP_VERSION, signUpForm } from '@/lib/workshops/sign-up-form'
import { type ListedWorkshop, mayHaveToWait } from '@/lib/workshops/status'

/** What one showing of the form adds to the workshop. */
export type Showing = Pick<Form, 'submissionId'> & Partial<Pick<Form, 'typed' | 'problems' | 'notice'>> & { status?: number; /** She was told that there is no room. */ asksToWait?: boolean }

/** One person comes, until she says otherwise. */
const FIRST: Entries = [[questionField('party'), '1']]

export function newForm(workshop: ListedWorkshop, language: Language): Promise<Response> {
  return formPage(workshop, language, { submissionId: crypto.randomUUID() })
}

export async function formPage(workshop: ListedWorkshop, language: Language, showing: Showing): Promise<Response> {
  const t = translator(language)
  const { status = 200, asksToWait = false, typed = FIRST, ...shown } = showing
  const waits = typed.some(([name]) => name === MAY_WAIT_FIELD)
  const form: Form = {
    definition: signUpForm(workshop),
    title: titleOf(workshop, language),
    heading: <Heading workshop={workshop} language={language} />,
    language, t, typed,
    action: signUpAddress(language, workshop),
    otherLanguages: LANGUAGES.filter((other) => other !== language).map((other) => ({ language: other, label: t(`language.${other}`), action: signUpAddress(other, workshop) })),
    version: SIGN_UP_VERSION,
    facts: [timeOf(workshop, language), <Written key="place" text={workshop.place} language={language} />, statusInWords(workshop, { t, language, words: await getWorkshopWords(), now: now() })],
    privacy: t('workshops:sign-up.privacy'),
    privacyHref: addressIn(language, '/privacy'),
    help: siteHelp(t),
    helpTo: 'sign-up',
    isPlain: true,
    sendLabel: t('workshops:sign-up.send'),
    beforeSending: <BeforeSigningUp t={t} mayWait={asksToWait || mayHaveToWait(workshop, workshop.room, MOST_IN_PARTY) ? { field: MAY_WAIT_FIELD, isTicked: waits } : null} />,
    ...shown,
  }
  const head = pageHead(workshop, language)
  return document({ ...head, title: status < 400 ? head.title : t('answering:title.error', { title: head.title }), status, body: <AnswerForm form={form} /> })
}

function pageHead(workshop: ListedWorkshop, language: Language): PageHead {
  return {
    language,
    path: `/workshops/${workshop.slug}/sign-up`,
    title: titleOf(workshop, language),
    description: textIn(workshop.description, language).text,
    cache: 'form',
    frame: 'form',
    changesLanguageItself: true,
    noindex: workshop.audience === 'staff',
  }
}

/** Stands where the workshop's own title will be. */
const GAP = '\u0000'

function Heading({ workshop, language }: { workshop: ListedWorkshop; language: Language }): ReactNode {
  const [before, after] = translator(language)('workshops:sign-up.title', { workshop: GAP }).split(GAP)
  return <>{before}<Written text={workshop.title} language={language} />{after}</>
}

export function titleOf(workshop: ListedWorkshop, language: Language): string {
  return translator(language)('workshops:sign-up.title', { workshop: textIn(workshop.title, language).text })
}

export function signUpAddress(language: Language, { slug }: Pick<ListedWorkshop, 'slug'>): string {
  return addressIn(language, `/workshops/${slug}/sign-up`)
}
