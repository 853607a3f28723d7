import type { ReactNode } from 'react'
import type { ProtectedTable } from '@/lib/disclosure/protected-table'
import { formatDateRange } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { Question } from '@/lib/questionnaire/schema'
import { byText, plannedBreakdowns } from '@/lib/releases/by'
import { figuresOf } from '@/lib/releases/figures'
import type { ReleaseHead } from '@/lib/releases/release'
import { endedOn, type Round } from '@/lib/rounds/round'
import { Figure } from './figure'
import { breakdownLabel, type ResultsView } from './view'
import { WhoAnswered } from './who-answered'

type Props = { round: Round; head: ReleaseHead; tables: ProtectedTable[]; by: string; address: string; view: ResultsView }

/** A finished round by one breakdown of its plan: who answered, then every question in the order of the form. */
export function ResultsPage({ round, head, tables, by, address, view }: Props): ReactNode {
  const { t, language, definition } = view
  const questions = questionsOf<Question>(definition)
  const figures = figuresOf(definition)
  return (
    <div className="wide-flow">
      <div className="flow">
        <p className="small">{t('results:whose', { audience: t(`office:audience.${round.audience}`) })} · {formatDateRange(round.opensOn, endedOn(round), language)}</p>
        <h1>{t('results:title')}: {round.title[language]}</h1>
        <p>{t('results:intro', { people: formatNumber(head.respondents, language) })} {!round.countsMarked && t('results:left-out')}</p>
        <details>
          <summary>{t('results:protect-title')}</summary>
          <p>{t('results:protect')} {head.attack.tried === 0 ? t('results:attack-none') : t('results:attack', head.attack)}</p>
        </details>
      </div>
      <nav className="tabs" aria-label={t('results:compare')}>
        {plannedBreakdowns(head.plan).map((breakdown) => {
          const key = byText(breakdown)
          return <a key={key} href={key === '' ? address : `${address}?by=${encodeURIComponent(key)}`} aria-current={key === by ? 'page' : undefined}>{breakdownLabel(breakdown, view)}</a>
        })}
      </nav>
      <WhoAnswered tables={tables.filter(({ question }) => question === null)} respondents={head.respondents} view={view} />
      <details className="to-questions">
        <summary>{t('results:questions')}</summary>
        <ol>{questions.map((question) => <li key={question.id}><a href={`#${question.id}`}>{question.text[language]}</a></li>)}</ol>
      </details>
      {questions.map((question, index) => {
        if (question.type === 'text') return <Written key={question.id} id={question.id} people={head.texts[question.id] ?? null} number={index + 1} title={question.text[language]} view={view} />
        const ofQuestion = tables.filter((table) => table.question === question.id)
        return <Figure key={question.id} question={question} number={index + 1} tables={ofQuestion} figures={figures.filter((figure) => figure.question === question.id)} view={view} />
      })}
      <p className="flow">
        <a className="button" href={`${address}.csv`}>{t('results:download')}</a>{' '}
        <a className="button quiet" href={address.replace(/results$/, 'codebook.csv')}>{t('results:code-book')}</a>
      </p>
    </div>
  )
}

function Written({ id, people, number, title, view }: { id: string; people: number | null; number: number; title: string; view: ResultsView }): ReactNode {
  const { t, language } = view
  return (
    <section className="figure flow" id={id} aria-labelledby={`${id}-title`}>
      <p className="small">{t('results:question', { number })}</p>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{people === null ? t('results:written-few') : t('results:written', { people: formatNumber(people, language) })}</p>
    </section>
  )
}
