import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { CloseRoundForm } from '@/components/office/close-round-form'
import { EndEntryForm } from '@/components/office/end-entry-form'
import { FrontDesk } from '@/components/office/front-desk'
import { RefreshWhileCounting } from '@/components/office/refresh-while-counting'
import { can } from '@/lib/access/can'
import type { Actor } from '@/lib/access/roles'
import { type Translate, translator } from '@/lib/i18n/translator'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question } from '@/lib/questionnaire/schema'
import type { Round } from '@/lib/rounds/round'
import { findRound } from '@/lib/rounds/server/find-round'
import { findSetProgress } from '@/lib/rounds/server/find-set-progress'
import { listProgress } from '@/lib/rounds/server/list-progress'
import { listVersions } from '@/lib/rounds/server/list-versions'
import { Fault } from '@/lib/vocabulary/fault'
import { asOfficial } from '../../as-official'
import { closeRoundAction, endEntryAction } from './actions'

type Props = { params: Promise<{ round: string }> }

export const metadata: Metadata = { title: 'Kierros' }

export default async function RoundPage({ params }: Props) {
  const { round: slug } = await params
  return asOfficial('see-rounds', async (actor) => {
    const round = await findRound(slug)
    if (!round) throw new Fault('not-found', 'no such round')
    const t = translator('fi')
    return (
      <div className="flow wide-flow">
        <div className="tight">
          <h1>{round.title.fi}</h1>
          <p><a className="alone" href={`/fi/rounds/${round.slug}`}>{t('office:desk.public-page')}</a></p>
        </div>
        {round.countedOn === null ? await uncounted(round, { actor, t }) : (
          <>
            <p>{t('office:desk.counted', { people: round.respondents ?? 0 })} {!round.countsMarked && t('office:desk.left-out')}</p>
            {can(actor, 'read-results') && <p><a className="button" href={`/office/rounds/${round.slug}/results`}>{t('office:rounds.open-results')}</a></p>}
          </>
        )}
      </div>
    )
  })
}

async function uncounted(round: Round, { actor, t }: { actor: Actor; t: Translate }): Promise<ReactNode> {
  const [progress, group] = await Promise.all([listProgress(), firstBackground(round)])
  return (
    <>
      {round.entryEndedOn !== null && <Counting t={t} progress={await findSetProgress(round.id)} />}
      <FrontDesk t={t} parts={progress.get(round.id) ?? []} group={group} />
      {round.closedOn === null && can(actor, 'close-round') && <CloseRoundForm slug={round.slug} act={closeRoundAction} words={words(t, 'close')} />}
      {round.closedOn !== null && round.entryEndedOn === null && can(actor, 'end-entry') && <EndEntryForm slug={round.slug} act={endEntryAction} words={words(t, 'end')} marked={markedWords(round, t)} />}
    </>
  )
}

function Counting({ t, progress: { done, all } }: { t: Translate; progress: { done: number; all: number } }): ReactNode {
  return (
    <section className="open flow" aria-live="polite">
      <h2>{t('office:desk.counting')}</h2>
      <progress max={Math.max(all, 1)} value={done}>{done}</progress>
      <p>{all === 0 ? t('office:desk.counting-begins') : t('office:desk.counting-step', { done, all })}</p>
      <RefreshWhileCounting />
    </section>
  )
}

function words(t: Translate, change: 'close' | 'end') {
  return {
    title: t(`office:desk.${change}-title`),
    text: t(`office:desk.${change}-text`),
    confirm: t(`office:desk.${change}-confirm`),
    confirmMissing: t('office:desk.confirm-missing'),
    button: t(`office:desk.${change}`),
    refused: {
      'closed-already': t('office:desk.refused.closed-already'),
      'not-closed': t('office:desk.refused.not-closed'),
      'ended-already': t('office:desk.refused.ended-already'),
    },
  }
}

function markedWords({ audience }: Round, t: Translate) {
  const note = audience === 'staff' ? `${t('office:desk.marked.note')} ${t('office:desk.marked.note-staff')}` : t('office:desk.marked.note')
  return { legend: t('office:desk.marked.legend'), note, count: t('office:desk.marked.count'), 'leave-out': t('office:desk.marked.leave-out') }
}

/** What the round's first breakdown asks, and what its options are called. */
async function firstBackground(round: Round): Promise<{ title: string; labels: Map<string, string> }> {
  const newest = (await listVersions(round.id)).at(-1)
  const question = newest && questionsOf<Question>(newest.definition).find(({ id }) => id === round.breakdowns[0])
  const labels = new Map(question && 'options' in question ? question.options.map((option) => [option.id, option.label.fi]) : [])
  return { title: question?.text.fi ?? '', labels }
}
