import { document } from '@/app/_http/document'
import { siteHelp } from '@/app/_http/site-help'
import { AnswerForm } from '@/components/answering/answer-form'
import type { Form } from '@/components/answering/form'
import { Consent } from '@/components/co-developers/consent'
import { CONSENT_FIELD, hasConsented, JOIN_VERSION, joinForm } from '@/lib/co-developers/join-form'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'

/** What one showing of the form adds to it. */
export type Showing = Pick<Form, 'submissionId'> & Partial<Pick<Form, 'typed' | 'problems' | 'notice'>> & { status?: number }

const PATH = '/take-part'

export function newForm(language: Language): Promise<Response> {
  return formPage(language, { submissionId: crypto.randomUUID() })
}

export async function formPage(language: Language, { status = 200, ...shown }: Showing): Promise<Response> {
  const t = translator(language)
  const title = t('co-developers:title')
  const { county } = await getStrategy()
  const form: Form = {
    definition: joinForm(county.municipalities),
    title, language, t,
    action: addressIn(language, PATH),
    otherLanguages: LANGUAGES.filter((other) => other !== language).map((other) => ({ language: other, label: t(`language.${other}`), action: addressIn(other, PATH) })),
    version: JOIN_VERSION,
    privacy: t('co-developers:form.privacy'),
    privacyHref: addressIn(language, '/privacy'),
    help: siteHelp(t),
    helpTo: 'sign-up',
    isPlain: true,
    sendLabel: t('co-developers:form.send'),
    beforeSending: <Consent t={t} field={CONSENT_FIELD} isTicked={hasConsented(shown.typed ?? [])} problem={shown.problems?.find(({ field }) => field === CONSENT_FIELD)?.message ?? null} />,
    ...shown,
  }
  return document({
    language,
    path: PATH,
    title: status < 400 ? title : t('answering:title.error', { title }),
    description: t('co-developers:link.text'),
    cache: 'form',
    frame: 'form',
    changesLanguageItself: true,
    status,
    body: <AnswerForm form={form} />,
  })
}
