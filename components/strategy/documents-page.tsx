import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { addressIn } from '@/lib/i18n/addresses'
import { documentsBelow, findBody } from '@/lib/strategy/records'
import type { DecisionBody, StrategyDocument } from '@/lib/strategy/schema'
import type { StrategyView } from './view'

/** Which document belongs to which, who decides and when. */
export function DocumentsPage({ view }: { view: StrategyView }): ReactNode {
  const { strategy, language, t } = view
  const bodies = [...strategy.decisionBodies].sort((one, other) => one.order - other.order)
  return (
    <div className="wrap page loose">
      <div className="flow">
        <h1>{t('pages:documents.title')}</h1>
        <p className="lead">{t('pages:documents.lead')}</p>
        <p><a href={addressIn(language, '/strategy')}>{t('pages:documents.read-strategy')}</a></p>
      </div>
      <section className="flow">
        <h2>{t('pages:documents.tree')}</h2>
        <Branch parent={null} view={view} />
      </section>
      <section className="flow">
        <h2>{t('pages:documents.bodies')}</h2>
        <ul className="list">{bodies.map((body) => <Body key={body.id} body={body} view={view} />)}</ul>
      </section>
    </div>
  )
}

function Branch({ parent, view }: { parent: StrategyDocument | null; view: StrategyView }): ReactNode {
  const documents = documentsBelow(view.strategy, parent?.id ?? null)
  if (documents.length === 0) return null
  return (
    <ul className={parent === null ? 'tree' : undefined}>
      {documents.map((document) => (
        <li key={document.id}>
          <Document document={document} parent={parent} view={view} />
          <Branch parent={document} view={view} />
        </li>
      ))}
    </ul>
  )
}

function Document({ document, parent, view }: { document: StrategyDocument; parent: StrategyDocument | null; view: StrategyView }): ReactNode {
  const { strategy, language, t } = view
  const body = findBody(strategy, document.body)
  return (
    <div id={document.id} className="tight">
      <h3>{document.title[language]}</h3>
      <p>{document.text[language]}</p>
      <Facts facts={[
        { label: t('pages:documents.when'), value: document.timing[language] },
        ...(body ? [{ label: t('pages:facts.decides'), value: <a href={`#${body.id}`}>{body.title[language]}</a> }] : []),
        ...(parent ? [{ label: t('pages:documents.parent'), value: <a href={`#${parent.id}`}>{parent.title[language]}</a> }] : []),
        ...(document.perDomain ? [{ label: t('pages:strategy.domains'), value: <Domains view={view} /> }] : []),
      ]} />
    </div>
  )
}

function Domains({ view: { strategy: { county }, language } }: { view: StrategyView }): ReactNode {
  return <ul>{county.domains.map(({ id, label }) => <li key={id}><a href={`${addressIn(language, '/strategy')}#${id}`}>{label[language]}</a></li>)}</ul>
}

function Body({ body, view: { strategy, language, t } }: { body: DecisionBody; view: StrategyView }): ReactNode {
  const documents = strategy.documents.filter((document) => document.body === body.id)
  return (
    <li id={body.id} className="tight">
      <h3>{body.title[language]}</h3>
      <p>{body.text[language]}</p>
      <p className="small">{t('pages:documents.of-body')}:</p>
      <ul>{documents.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title[language]}</a></li>)}</ul>
    </li>
  )
}
