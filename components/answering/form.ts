import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Entries } from '@/lib/questionnaire/form-fields'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { Language } from '@/lib/vocabulary/language'

/** A problem in words, as the summary, the field and the JSON answer show it; `field` is `''` when it is about the whole. */
export type WordedProblem = { field: string; message: string }

/** Whom to call; stands at the same place on every page of the answering surface. */
export type Help = { phone: string; hours: string }

/** Why the form comes back although nothing in it need be wrong. */
export type Notice = 'conflict' | 'not-saved' | 'new-id' | 'unknown-version' | 'too-large'

/** Everything the form page shows. */
export type Form = {
  definition: QuestionnaireDefinition
  title: string
  /** The title, where a part of it may be in another language. */
  heading?: ReactNode
  language: Language
  t: Translate
  /** The address to post to; a plain GET of it opens a new form. */
  action: string
  /** The same form elsewhere; answers travel along. */
  otherLanguages: { language: Language; label: string; action: string }[]
  submissionId: string
  version: number
  /** At which option rotated questions start (see `rotationOf`). */
  rotation?: number
  /** What was typed, raw, to be given back. */
  typed?: Entries
  problems?: WordedProblem[]
  notice?: Notice
  /** Until when, who decides, when results come: one sentence each. */
  facts?: ReactNode[]
  /** Instead of the sentences about answering anonymously. */
  privacy?: string
  privacyHref: string
  help: Help
  /** Short enough to need no script, and nothing of it is kept on the device. */
  isPlain?: boolean
  /** What the telephone helps with; to answer unless it says otherwise. */
  helpTo?: 'answer' | 'sign-up'
  /** Instead of "Send answers". */
  sendLabel?: string
  /** Further controls before the send button. */
  beforeSending?: ReactNode
}
