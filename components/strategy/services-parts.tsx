import type { ReactNode } from 'react'
import { Abbreviated } from '@/components/ui/abbreviated'
import { addressIn } from '@/lib/i18n/addresses'
import { Part } from './part'
import { TextRecords } from './record-lists'
import type { StrategyView } from './view'

/** The promise is a record itself, so its anchor stands inside its part. */
export function PromisePart({ view: { strategy: { motto, servicePromise }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="promise" title={servicePromise.title[language]}>
      <p className="motto" id={servicePromise.id}>{motto[language]}</p>
      <p>{servicePromise.text[language]}</p>
      <p>{servicePromise.scope[language]} {servicePromise.madeWith[language]}</p>
      <h3>{t('pages:strategy.service-types')}</h3>
      <TextRecords records={servicePromise.serviceTypes} language={language} />
      <p><a href={addressIn(language, '/promise')}>{t('pages:strategy.promise-link')}</a></p>
    </Part>
  )
}

export function ServiceStrategyPart({ view }: { view: StrategyView }): ReactNode {
  const { strategy: { serviceStrategy }, language, t } = view
  return (
    <Part id="service-strategy" title={serviceStrategy.title[language]}>
      <p>{serviceStrategy.text[language]}</p>
      <h3>{t('pages:strategy.considerations')}</h3>
      <TextRecords records={serviceStrategy.considerations} language={language} />
      <h3>{t('pages:strategy.goals')}</h3>
      <TextRecords records={serviceStrategy.goals} language={language} />
      <h3>{t('pages:strategy.production')}</h3>
      <p>{serviceStrategy.production[language]}</p>
      <h3>{t('pages:strategy.channels')}</h3>
      <Channels view={view} />
    </Part>
  )
}

function Channels({ view: { strategy: { serviceStrategy }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <ol className="plain statements">
      {serviceStrategy.channels.map(({ id, title, text }) => (
        <li key={id} id={id} className="tight">
          <h4>{title[language]}</h4>
          <p><Abbreviated text={text[language]} short="sote" long={t('pages:strategy.sote')} /></p>
        </li>
      ))}
    </ol>
  )
}
