import type { ReactNode } from 'react'
import { addressIn } from '@/lib/i18n/addresses'
import { CountyPart, MakingPart } from './county-parts'
import { AboutPart, ChallengesPart, MissionPart, StrengthsPart, ValuesPart, VisionPart, WaysOfWorkingPart } from './foundation-parts'
import { GuidelinesPart } from './guidelines-part'
import { partId } from './part'
import { PromisePart, ServiceStrategyPart } from './services-parts'
import type { StrategyView } from './view'

/** The whole strategy on one page: every record under its own anchor. */
export function StrategyPage({ view }: { view: StrategyView }): ReactNode {
  const { strategy, language, t } = view
  return (
    <div className="wrap page flow">
      <h1>{strategy.title[language]}</h1>
      <p className="motto">{strategy.motto[language]}</p>
      <p><a href={addressIn(language, '/process')}>{t('pages:strategy.process-link')}</a> · <a href={addressIn(language, '/documents')}>{t('pages:strategy.documents-link')}</a></p>
      <div className="with-contents">
        <Contents view={view} />
        <div className="parts loose">
          <AboutPart view={view} />
          <StrengthsPart view={view} />
          <ChallengesPart view={view} />
          <ValuesPart view={view} />
          <MissionPart view={view} />
          <VisionPart view={view} />
          <WaysOfWorkingPart view={view} />
          <GuidelinesPart view={view} />
          <PromisePart view={view} />
          <ServiceStrategyPart view={view} />
          <MakingPart view={view} />
          <CountyPart view={view} />
        </div>
      </div>
    </div>
  )
}

function Contents({ view: { strategy, language, t } }: { view: StrategyView }): ReactNode {
  const parts = [
    ['about', t('pages:strategy.about')],
    ['strengths', strategy.strengths.title[language]],
    ['challenges', strategy.challenges.title[language]],
    ['values', strategy.values.title[language]],
    ['mission', strategy.mission.label[language]],
    ['vision', strategy.vision.label[language]],
    ['ways', strategy.waysOfWorking.title[language]],
    ['guidelines', t('pages:strategy.guidelines')],
    ['promise', strategy.servicePromise.title[language]],
    ['service-strategy', strategy.serviceStrategy.title[language]],
    ['making', t('pages:strategy.making')],
    ['county', strategy.county.name[language]],
  ] as const
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{t('pages:strategy.contents')}</h2>
      <ol>{parts.map(([id, title]) => <li key={id}><a href={`#${partId(id)}`}>{title}</a></li>)}</ol>
    </nav>
  )
}
