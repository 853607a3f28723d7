import type { ReactNode } from 'react'
import { addressIn } from '@/lib/i18n/addresses'
import type { Language, LocalisedText } from '@/lib/vocabulary/language'
import { Part } from './part'
import type { StrategyView } from './view'

/** Where the strategy holds: municipalities, and the domains that carry it out. */
export function CountyPart({ view: { strategy: { county }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="county" title={county.name[language]}>
      <h3>{t('pages:strategy.municipalities')}</h3>
      <ul className="themes">{county.municipalities.map(({ id, label }) => <li key={id} id={id}>{label[language]}</li>)}</ul>
      <h3>{t('pages:strategy.domains')}</h3>
      <ul>{county.domains.map(({ id, label }) => <li key={id} id={id}>{label[language]}</li>)}</ul>
    </Part>
  )
}

/** Steps, documents and deciding bodies by name; each leads to its place on its own page. */
export function MakingPart({ view: { strategy, language, t } }: { view: StrategyView }): ReactNode {
  const { process, documents, decisionBodies } = strategy
  return (
    <Part id="making" title={t('pages:strategy.making')}>
      <h3>{process.title[language]}</h3>
      <Links records={process.steps} page="/process" language={language} />
      <h3>{t('pages:documents.tree')}</h3>
      <Links records={documents} page="/documents" language={language} />
      <h3>{t('pages:documents.bodies')}</h3>
      <Links records={decisionBodies} page="/documents" language={language} />
    </Part>
  )
}

type LinksOf = { records: { id: string; order: number; title: LocalisedText }[]; page: '/process' | '/documents'; language: Language }

function Links({ records, page, language }: LinksOf): ReactNode {
  const inOrder = records.toSorted((one, other) => one.order - other.order)
  return <ol>{inOrder.map(({ id, title }) => <li key={id} id={id}><a href={`${addressIn(language, page)}#${id}`}>{title[language]}</a></li>)}</ol>
}
