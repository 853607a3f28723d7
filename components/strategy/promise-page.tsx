import type { ReactNode } from 'react'
import type { Words } from '@/components/ui/words'
import { addressIn } from '@/lib/i18n/addresses'
import { recordsOf } from '@/lib/strategy/records'
import type { PromiseStatement } from '@/lib/strategy/schema'
import type { StrategyView } from './view'

export type PromiseView = StrategyView & { statements: PromiseStatement[] }

/** The whole promise: its words, its statements as deeds, what it covers and how it was made. */
export function PromisePage({ view }: { view: PromiseView }): ReactNode {
  const { strategy: { motto, servicePromise }, statements, language, t } = view
  return (
    <div className="wrap page loose">
      <div className="flow">
        <p className="kicker">{servicePromise.title[language]}</p>
        <h1>{motto[language]}</h1>
        <p className="lead">{servicePromise.text[language]}</p>
      </div>
      <section className="flow">
        <h2>{t('pages:promise.statements', { count: statements.length })}</h2>
        <ol className="statements">
          {statements.map(({ id, text, explanation }) => (
            <li key={id} id={id} className="tight">
              <h3><a href={addressIn(language, `/promise/${id}`)}>{text[language]}</a></h3>
              <p>{explanation[language]}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="flow">
        <h2>{t('pages:promise.covers')}</h2>
        <p>{servicePromise.scope[language]}</p>
        <ul>{servicePromise.serviceTypes.map(({ id, text }) => <li key={id}>{text[language]}</li>)}</ul>
        <h2>{t('pages:promise.made')}</h2>
        <p>{servicePromise.madeWith[language]} <a href={addressIn(language, '/process')}>{t('pages:promise.made-link')}</a></p>
      </section>
      <TellUs view={view} />
    </div>
  )
}

/** One statement: what it means, and the records of the strategy that it rests on. */
export function StatementPage({ statement, view }: { statement: PromiseStatement; view: PromiseView }): ReactNode {
  const { strategy, statements, language, t } = view
  const number = statements.indexOf(statement) + 1
  return (
    <div className="wrap page loose">
      <div className="flow">
        <p className="kicker"><a href={addressIn(language, '/promise')}>{t('pages:promise.point', { number, count: statements.length })}</a></p>
        <h1>{statement.text[language]}</h1>
        <p className="lead">{statement.explanation[language]}</p>
      </div>
      <section className="flow">
        <h2>{t('pages:promise.rests-on')}</h2>
        <p>{t('pages:promise.rests-on-text')}</p>
        <ul className="list">
          {recordsOf(strategy, statement.refs).map(({ id, kind, text }) => (
            <li key={id} className="tight">
              <p className="kicker">{t(`pages:kind.${kind}`)}</p>
              <p><a href={`${addressIn(language, '/strategy')}#${id}`}>{text[language]}</a></p>
            </li>
          ))}
        </ul>
      </section>
      <TellUs view={view} />
      <Neighbours number={number} view={view} />
    </div>
  )
}

function TellUs({ view: { t, language } }: { view: Words }): ReactNode {
  return (
    <section className="note tight">
      <h2>{t('pages:promise.tell')}</h2>
      <p>{t('pages:promise.tell-text')}</p>
      <p><a href={addressIn(language, '/contact')}>{t('pages:promise.tell-link')}</a></p>
    </section>
  )
}

function Neighbours({ number, view: { statements, language, t } }: { number: number; view: PromiseView }): ReactNode {
  const before = statements[number - 2]
  const after = statements[number]
  return (
    <nav className="neighbours" aria-label={t('pages:promise.kicker')}>
      {before && <a rel="prev" href={addressIn(language, `/promise/${before.id}`)}>{t('pages:promise.previous', { text: before.text[language] })}</a>}
      {after && <a rel="next" href={addressIn(language, `/promise/${after.id}`)}>{t('pages:promise.next', { text: after.text[language] })}</a>}
      <a href={addressIn(language, '/promise')}>{t('pages:promise.all')}</a>
    </nav>
  )
}
