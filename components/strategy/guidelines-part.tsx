import type { ReactNode } from 'react'
import type { Guideline } from '@/lib/strategy/schema'
import { Part } from './part'
import { PointsRecords, TextRecords } from './record-lists'
import type { StrategyView } from './view'

export function GuidelinesPart({ view }: { view: StrategyView }): ReactNode {
  const guidelines = [...view.strategy.guidelines].sort((one, other) => one.order - other.order)
  return (
    <Part id="guidelines" title={view.t('pages:strategy.guidelines')}>
      {guidelines.map((guideline) => <GuidelineSection key={guideline.id} guideline={guideline} view={view} />)}
    </Part>
  )
}

function GuidelineSection({ guideline, view: { strategy: { guidelineLabels }, language, t } }: { guideline: Guideline; view: StrategyView }): ReactNode {
  const { id, order, title, summary, themes, keyPoints, battles } = guideline
  return (
    <article className="guideline" id={id} aria-labelledby={`${id}-title`}>
      <div className="tight">
        <p className="kicker">{t('pages:strategy.guideline-order', { label: guidelineLabels.guideline[language], order })}</p>
        <h3 id={`${id}-title`}>{title[language]}</h3>
        <p>{summary[language]}</p>
      </div>
      <div className="tight">
        <h4>{guidelineLabels.battles[language]}</h4>
        <TextRecords records={battles} language={language} className="battles" />
      </div>
      <div className="flow">
        <h4>{guidelineLabels.keyPoints[language]}</h4>
        <PointsRecords records={keyPoints} language={language} level={5} />
      </div>
      <div className="tight">
        <h4>{t('pages:strategy.themes')}</h4>
        <TextRecords records={themes} language={language} className="themes" />
      </div>
    </article>
  )
}
