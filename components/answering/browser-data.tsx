import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import { PROBLEM_CODES, type ProblemCode } from '@/lib/questionnaire/problem'
import { type FormRules, rulesOf } from '@/lib/questionnaire/question-rules'
import type { Form } from './form'

/** What the script needs beside the page: the rules without their words, and its own words in this language. */
export type BrowserForm = {
  rules: FormRules
  /** Texts by key, placeholders still in; counted ones under `key_one` and `key_other`. */
  texts: Record<string, string>
}

const TEXTS = [
  'browser.next', 'browser.to-review', 'browser.back', 'browser.review-heading', 'browser.review-intro', 'browser.review-sent', 'browser.change', 'browser.no-answer',
  'browser.your-order', 'browser.up', 'browser.down', 'browser.ranked-at', 'browser.ranked-off', 'browser.ranked-full',
  'browser.characters-left', 'browser.sending', 'browser.not-sent', 'browser.again', 'browser.restored', 'browser.clear', 'browser.clear-sure',
  'notice.heading', 'notice.not-saved', 'notice.open-new', 'problems.heading', 'problems.item', 'title.error',
] as const

/** Counted texts have one form for 1 and another for all else, in every language we speak. */
const COUNTED: ProblemCode[] = ['too-many', 'ranking-incomplete', 'too-long']

export function BrowserData({ form: { definition, t } }: { form: Form }): ReactNode {
  const data: BrowserForm = { rules: rulesOf(definition), texts: browserTexts(t) }
  // A data block is not run, so the content security policy lets it be; "<" must not end it early.
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script type="application/json" id="answering-data" dangerouslySetInnerHTML={{ __html: json }} />
}

function browserTexts(t: Translate): Record<string, string> {
  const raw = { skipInterpolation: true } as const
  const texts = new Map<string, string>(TEXTS.map((key) => [key, t(`answering:${key}`, raw)]))
  for (const code of PROBLEM_CODES) {
    const text = (count: number) => t(`answering:error.${code}`, { ...raw, count })
    if (COUNTED.includes(code)) texts.set(`error.${code}_one`, text(1)).set(`error.${code}_other`, text(2))
    else texts.set(`error.${code}`, text(1))
  }
  return Object.fromEntries(texts)
}
