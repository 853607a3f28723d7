import 'server-only'
import type { Sql } from 'postgres'
import { webSql } from '@/db/client'
import { today } from '@/lib/clock/server/today'
import { openAnswers } from '@/lib/questionnaire/answers'
import { codeBook, type CodeBook } from '@/lib/questionnaire/code-book'
import { type Entries, fillsTrap } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'
import { contentMac } from '@/lib/questionnaire/server/form-fingerprints'
import { validate } from '@/lib/questionnaire/validate'
import { type Round, roundState } from '@/lib/rounds/round'
import type { PublishedVersion } from '@/lib/rounds/server/list-versions'
import type { SubmissionId } from '@/lib/vocabulary/ids'
import type { Language } from '@/lib/vocabulary/language'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { checkCode } from './check-code'
import { responseId } from './response-id'
import { storeResponse } from './store-response'

export type Submission = { round: Round; version: PublishedVersion; submissionId: SubmissionId; language: Language; entries: Entries }

/** `isNew` is false when the same answer was here before; the person is told the same either way. */
export type Receipt = { checkCode: string; isNew: boolean }

export type SubmitRefusal = { kind: 'invalid'; problems: Problem[] } | { kind: 'conflict' } | { kind: 'closed' } | { kind: 'not-open-yet' }

const codeBooks = new WeakMap<PublishedVersion, CodeBook>()

/** Checks and keeps what a resident sent from the open web. Sending the same again is the same answer. */
export async function submitAnswers(submission: Submission, sql: Sql = webSql()): Promise<Outcome<Receipt, SubmitRefusal>> {
  const { round, version, submissionId, entries } = submission
  const day = today()
  const state = roundState(round, day)
  if (state === 'upcoming') return refused({ kind: 'not-open-yet' })

  const validation = validate(version.definition, entries)
  if (!validation.ok) return refused({ kind: 'invalid', problems: validation.problems })

  const isStaff = round.audience === 'staff'
  const stored = await storeResponse(
    {
      roundId: round.id,
      versionId: version.id,
      id: responseId(submissionId),
      contentMac: contentMac(submissionId, validation.answers),
      channel: 'web',
      language: isStaff ? null : submission.language,
      receivedOn: day,
      codes: codeBookOf(version).encode(validation.answers),
      suspect: fillsTrap(entries),
      texts: openAnswers(version.definition, validation.answers).filter((answer) => !answer.personal),
      textsKeepId: !isStaff,
      isOpen: state === 'open',
    },
    sql,
  )
  if (stored === 'conflict' || stored === 'closed') return refused({ kind: stored })
  return done({ checkCode: checkCode(submissionId), isNew: stored === 'added' })
}

function codeBookOf(version: PublishedVersion): CodeBook {
  const known = codeBooks.get(version)
  if (known) return known
  const book = codeBook(version.definition)
  codeBooks.set(version, book)
  return book
}
